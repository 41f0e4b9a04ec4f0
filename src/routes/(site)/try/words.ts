/** The words of this page, by language; those it shares with others stand in the site's own tables. */
import type {Lang} from '$lib/types';

const HANS = {
  title: '试一篇',
  intro: '粘贴、拖入或选择报道，看它变成时间线。全部在这台电脑上完成，什么也不上传。',
  paste: '报道全文',
  placeholder: '把报道粘贴在这里，连同标题、来源和日期……',
  choose: '选择文件',
  drop: '或把 .md、.txt、.html、.jsonl、.csv 文件拖到这里',
  clear: '清空',
  working: '正在读……',
  done: (reports: number, timexes: number, events: number, ms: number) =>
    `${reports} 篇报道，${timexes} 处时间，${events} 件事，用时 ${ms} 毫秒。`,
  failed: '没有读成，请重试或换一个文件。',
  date: '发布日期',
  dateNeeded: '没有找到完整的发布日期。请补上，“4月3日”“今天上午”都要由它来定。',
  dateHint: '改动日期，时间线立刻重算。',
  timeline: '时间线',
  why: '虚线为推算出的时间，指上去可看依据；边上是由这一句得出的事件。',
  downloadMarkdown: '下载 Markdown',
  downloadTimeline: '下载 timeline.json',
  noEvents: '没有得出事件。',
  noScript: '这一页要用 JavaScript：报道在您的浏览器里处理，不经过服务器。',
  pasted: '粘贴的报道',
};

type Words = typeof HANS;

const HANT: Words = {
  title: '試一篇',
  intro: '貼上、拖入或選擇報道，看它變成時間線。全部在這台電腦上完成，什麼也不上傳。',
  paste: '報道全文',
  placeholder: '把報道貼在這裡，連同標題、來源和日期……',
  choose: '選擇檔案',
  drop: '或把 .md、.txt、.html、.jsonl、.csv 檔案拖到這裡',
  clear: '清空',
  working: '正在讀……',
  done: (reports, timexes, events, ms) =>
    `${reports} 篇報道，${timexes} 處時間，${events} 件事，用時 ${ms} 毫秒。`,
  failed: '沒有讀成，請重試或換一個檔案。',
  date: '發布日期',
  dateNeeded: '沒有找到完整的發布日期。請補上，「4月3日」「今天上午」都要由它來定。',
  dateHint: '改動日期，時間線立刻重算。',
  timeline: '時間線',
  why: '虛線為推算出的時間，指上去可看依據；邊上是由這一句得出的事件。',
  downloadMarkdown: '下載 Markdown',
  downloadTimeline: '下載 timeline.json',
  noEvents: '沒有得出事件。',
  noScript: '這一頁要用 JavaScript：報道在您的瀏覽器裡處理，不經過伺服器。',
  pasted: '貼上的報道',
};

const EN: Words = {
  title: 'Try a report',
  intro:
    'Paste, drop or choose Chinese news reports and see their timeline. All of it happens in your browser; nothing is sent anywhere.',
  paste: 'The report',
  placeholder: 'Paste the report here, with its title, source and date…',
  choose: 'Choose files',
  drop: 'or drop .md, .txt, .html, .jsonl or .csv files here',
  clear: 'Clear',
  working: 'Reading…',
  done: (reports, timexes, events, ms) =>
    `Reports: ${reports}. Time expressions: ${timexes}. Events: ${events}. Took ${ms} ms.`,
  failed: 'That did not work. Try again, or another file.',
  date: 'Date of publication',
  dateNeeded:
    'No full date of publication was found. Please give it: “4月3日” and “今天上午” are counted from it.',
  dateHint: 'Change the date and the timeline is derived anew.',
  timeline: 'Timeline',
  why: 'Dashed: worked out, not written; point at it to see how. In the margin: the events of that sentence.',
  downloadMarkdown: 'Download Markdown',
  downloadTimeline: 'Download timeline.json',
  noEvents: 'No events were found.',
  noScript: 'This page needs JavaScript: the report is read in your browser, not on a server.',
  pasted: 'Pasted report',
};

export const TRY_WORDS: Readonly<Record<Lang, Words>> = {'zh-Hans': HANS, 'zh-Hant': HANT, en: EN};

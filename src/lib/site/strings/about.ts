/** The page about: how events come about and what can be wrong, in each language. */
import type {Lang} from '../../types';

export type AboutSection = readonly [title: string, paragraphs: readonly string[]];

const HANS: readonly AboutSection[] = [
  [
    '事件从哪里来',
    [
      '每件事都出自某篇报道的一句话。程序先读出报道的标题、媒体和发布日期，再在正文里找出每个时间表达，按固定的规则算出它指哪一天、哪一段，最后把写明时间的分句立为事件。规则写成表格，附有例句，例句每次构建都要验证；没有用语言模型。',
      '点开任何一件事，都能看到原句；原句里的时间表达加了底色，并可一步回到报道中的位置。几篇报道说的是同一件事，就合为一件，各处出处都保留；日期或数字有出入，各自照录，不取平均。',
    ],
  ],
  [
    '日期怎样算',
    [
      '没有写年份的日期，取报道发布之年；报道自身也没有年份，则由别处推断，并标明“推断”。“初、中、底”依次指当月 1—10 日、11—20 日、21 日至月末。“今天、目前”指发布当日。“近 40 天”一类从发布日往回数，首尾都算。农历日子和节气按历表换算。',
      '拿不准的日期以图形表示：实心是那一天或那一段，浅色带是“其间某时”，竖线收口是“不晚于”，虚线空心是计划，短线是“截至当时”的统计。',
    ],
  ],
  [
    '可能错在哪里',
    [
      '句子省略了主语或日期，事件可能挂错日子；一句话说了几件事，可能并作一件或拆得太细；同名的地方、相似的提法，可能误连。报道本身的错误也会照样进来。',
      '发现错误，可在那篇报道的文件头写一条更正（corrections），更正随文件一起留有记录。每件事自己的页面上有“这件事不对？”，列出可以照抄的写法。',
    ],
  ],
  [
    '不收集什么',
    ['本站不设 Cookie，不作统计，不向任何别的网站请求内容。语言和明暗的选择只记在你自己的浏览器里。'],
  ],
];

const HANT: readonly AboutSection[] = [
  [
    '事件從哪裏來',
    [
      '每件事都出自某篇報道的一句話。程式先讀出報道的標題、媒體和發佈日期，再在正文裏找出每個時間表達，按固定的規則算出它指哪一天、哪一段，最後把寫明時間的分句立為事件。規則寫成表格，附有例句，例句每次構建都要驗證；沒有用語言模型。',
      '點開任何一件事，都能看到原句；原句裏的時間表達加了底色，並可一步回到報道中的位置。幾篇報道說的是同一件事，就合為一件，各處出處都保留；日期或數字有出入，各自照錄，不取平均。',
    ],
  ],
  [
    '日期怎樣算',
    [
      '沒有寫年份的日期，取報道發佈之年；報道自身也沒有年份，則由別處推斷，並標明「推斷」。「初、中、底」依次指當月 1—10 日、11—20 日、21 日至月末。「今天、目前」指發佈當日。「近 40 天」一類從發佈日往回數，首尾都算。農曆日子和節氣按曆表換算。',
      '拿不準的日期以圖形表示：實心是那一天或那一段，淺色帶是「其間某時」，豎線收口是「不晚於」，虛線空心是計劃，短線是「截至當時」的統計。',
    ],
  ],
  [
    '可能錯在哪裏',
    [
      '句子省略了主語或日期，事件可能掛錯日子；一句話說了幾件事，可能併作一件或拆得太細；同名的地方、相似的提法，可能誤連。報道本身的錯誤也會照樣進來。',
      '發現錯誤，可在那篇報道的文件頭寫一條更正（corrections），更正隨文件一起留有記錄。每件事自己的頁面上有「這件事不對？」，列出可以照抄的寫法。',
    ],
  ],
  [
    '不收集什麼',
    ['本站不設 Cookie，不作統計，不向任何別的網站請求內容。語言和明暗的選擇只記在你自己的瀏覽器裏。'],
  ],
];

const EN: readonly AboutSection[] = [
  [
    'Where events come from',
    [
      'Each event comes from one sentence of a report. The program reads the report’s title, outlet and date of publication, finds every time expression in the text, works out by fixed rules which day or span it means, and makes an event of each clause that says when. The rules are tables with examples, and the examples are run at every build. No language model is used.',
      'Open any event to see its sentence, with the time expression marked and a link to its place in the report. Where several reports tell of one event it is shown once with all its sources; where they differ in date or figure, each is kept as it stands and nothing is averaged.',
    ],
  ],
  [
    'How dates are worked out',
    [
      'A date without a year takes the year of its report; if the report has none either, it is inferred and marked as such. 初, 中 and 底 are days 1–10, 11–20 and 21 to the end of the month. “Today” and “at present” mean the day of publication. “In the last 40 days” is counted back from that day, both ends included. Lunar days and solar terms come from a calendar table.',
      'Doubt is drawn as shape: solid is that day or span, a light band is some time within, a hard cap is no later than, a dashed outline is planned, a tick is a count as of then.',
    ],
  ],
  [
    'What can be wrong',
    [
      'Where a sentence leaves out its subject or date, an event may hang on the wrong day; a sentence that tells several things may become one event, or too many; places of one name and similar wordings may be connected by mistake. Errors of the reports come in as they are.',
      'A correction is written at the head of the report’s file (corrections), where it is kept on record. Each event’s own page gives the lines to copy under “Is this event wrong?”.',
    ],
  ],
  [
    'What is not collected',
    [
      'No cookies, no statistics, no request to any other site. Your choice of language and appearance stays in your own browser.',
    ],
  ],
];

export const ABOUT: Readonly<Record<Lang, readonly AboutSection[]>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: EN,
};

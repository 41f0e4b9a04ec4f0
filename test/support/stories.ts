/** Piles of reports made up for tests of episodes: each is one story, told in many files. */
import type {DatedEvent, Timeline} from '../../src/lib/types';

export interface Source {
  path: string;
  text: string;
}

const DEEDS = [
  '河水越过警戒线',
  '召开防汛部署会',
  '转移低洼处群众',
  '连夜加固河堤',
  '封闭沿河道路',
  '恢复供水供电',
  '学校恢复上课',
  '新堤工程开工',
  '工厂恢复生产',
];

const dayAfter = (start: string, days: number) =>
  new Date(Date.parse(start) + days * 864e5).toISOString().slice(0, 10);
const inWords = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
const report = (title: string, date: string, body: string) =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n\n${body}\n`;

/** Reports about one town whose county nobody names, every third day. */
export function townPile(count: number, town = '青禾镇', start = '2021-01-03'): Source[] {
  return Array.from({length: count}, (_, i) => {
    const day = dayAfter(start, i * 3);
    const deed = DEEDS[i % DEEDS.length] ?? '';
    const body = `${inWords(day)}，${town}${deed}，涉及居民${100 + i}户。`;
    return {path: `town-${i}.md`, text: report(`${town}第${i}号简报`, dayAfter(day, 1), body)};
  });
}

/** The annals of a firm, a report a year, with no place. */
export function companyPile(years: readonly number[], firm = '恒泰机械公司'): Source[] {
  return years.map((year, i) => ({
    path: `firm-${year}.md`,
    text: report(
      `${firm}大事记（${year}年）`,
      `${year}-12-30`,
      `${year}年3月8日，${firm}建成第${i + 1}车间。${year}年9月，${firm}开工建设新厂房。`,
    ),
  }));
}

/** Reports that name no place, body or person, each of something else. */
export const PLACELESS: readonly Source[] = [
  {path: 'p1.md', text: report('河堤加固完成', '2031-05-09', '5月2日，施工队完成河堤加固。')},
  {path: 'p2.md', text: report('图书馆扩建落成', '2031-05-10', '5月3日，图书馆扩建工程落成。')},
  {path: 'p3.md', text: report('龙舟比赛开幕', '2031-06-20', '6月19日，龙舟比赛开幕。')},
];

/** What a reader sees of an event; not under which names the reports are filed, nor the numbers of times. */
export function seen({timexes}: Timeline): (event: DatedEvent) => unknown {
  return ({sources, ...event}) => ({
    ...event,
    sources: sources
      .map((source) => ({...source, report: '', timexes: source.timexes.map((i) => timexes[i]?.value)}))
      .sort((a, b) => (a.text === b.text ? a.start - b.start : a.text < b.text ? -1 : 1)),
  });
}

/** Which expression dates a clause, where it is not the clause's own: one row one way of pointing. */
import {describe, expect, it} from 'vitest';
import {deriveEvents} from '../../../src/lib/derive';
import {readReport} from '../../../src/lib/read';
import {tagTime} from '../../../src/lib/tag';

/** Date, meaning and time rule of the event that is told in `words`, of a report of 10 July 2019. */
function datingOf(text: string, words: string): string {
  const report = readReport(`---\ntitle: 通报\ndate: 2019-07-10\n---\n\n${text}\n`, {path: 'a.md'});
  const events = deriveEvents(report, tagTime(report.text, {dct: '2019-07-10'}));
  const event = events.find(({sources}) => sources.some((source) => source.text.includes(words)));
  const rule = event?.sources[0]?.rules?.find((each) => each.startsWith('time/')) ?? '';
  return event ? `${event.edtf} ${event.meaning} ${rule}` : 'not found';
}

describe('a clause is dated', () => {
  it.each([
    ['7月6日，滨河桥垮塌。县政府随即封闭道路。', '封闭道路', '2019-07-06 on time/day-told-before'],
    [
      '7月1日，新码头投产。2018年12月3日，二期开工。投产当天，首艘货轮首航靠泊。',
      '首航靠泊',
      '2019-07-01 on time/day-of-sentence',
    ],
    ['截至7月8日24时，全县累计转移群众700人。', '转移群众700人', '2019-07-08 as-of time/counted-up-to'],
    ['截至6月底，新校舍全部完工。', '新校舍全部完工', '2019-06-30 as-of time/counted-up-to'],
    [
      '6月20日启动应急响应以来，全县累计投入资金300万元。',
      '投入资金300万元',
      '2019-06-20/2019-07-10 throughout time/since',
    ],
    [
      '6月25日起，全县气温连续八天超过35度。',
      '连续八天超过35度',
      '2019-06-25/2019-07-02 throughout time/duration-from-onset',
    ],
    ['7月8日0—24时，全县新增病例5例。', '新增病例5例', '2019-07-08 throughout time/own-period'],
    ['8月起，滨河路封闭施工。', '封闭施工', '2019-08-01/.. within time/since'],
  ])('%s', (text, words, expected) => {
    expect(datingOf(text, words)).toBe(expected);
  });
});

/** What people read of kinds in the files speaks of an epidemic only where there was one. */
import {describe, expect, it} from 'vitest';
import {toAtom, toCsv, toIcs, toTimelineJs} from '../../../../src/lib/site/export';
import type {EventKind, Timeline} from '../../../../src/lib/types';
import {anEvent, aTimeline} from '../../../support/scene';

const pile = (flood: string): Timeline => {
  const of = (id: string, kind: EventKind, headline: string) => anEvent(id, '2021-07-20', {kind, headline});
  return aTimeline([of('a', 'hazard', flood), of('b', 'containment', '险情得到控制')]);
};

const FILES: readonly [string, (timeline: Timeline) => string][] = [
  ['CSV for people', (timeline) => toCsv(timeline, {lang: 'zh-Hans'}).events],
  ['iCalendar', (timeline) => toIcs(timeline)],
  ['Atom', (timeline) => toAtom(timeline, {base: 'https://example.org/'})],
  ['TimelineJS', (timeline) => JSON.stringify(toTimelineJs(timeline))],
];

describe.each(FILES)('%s', (_, write) => {
  it('says 灾情 and 控制 of a flood, 灾情疫情 and 控制清零 of an epidemic', () => {
    expect(write(pile('卫河决口'))).not.toMatch(/疫|清零/u);
    expect(write(pile('新增确诊病例12例'))).toMatch(/灾情疫情[\s\S]*控制清零/u);
  });
});

import {describe, expect, it} from 'vitest';
import {derive} from '../../../src/lib/pipeline';
import {readReports} from '../../../src/lib/read';
import {correctionOf, MENDS, type Mend} from '../../../src/lib/site/correction';
import type {DatedEvent, Timeline} from '../../../src/lib/types';

const BODY = '5月2日，青禾镇河水越过警戒线。5月3日，青禾镇转移群众三百人。\n';

function derived(corrections = ''): Timeline {
  const file = `---\ntitle: 青禾镇连夜抢险\ndate: 2031-05-09\n${corrections}---\n\n${BODY}`;
  const {timeline, diagnostics} = derive(readReports(file, {path: 'first.md'}));
  expect(diagnostics.filter(({level}) => level === 'error')).toEqual([]);
  return timeline;
}

const moved = (timeline: Timeline) => timeline.events.find(({headline}) => headline.includes('转移'));

/** What stands there now, put right as an editor would. */
const RIGHT: Readonly<Record<Mend, [from: RegExp, to: string]>> = {
  retitle: [/headline: ".*?"/u, 'headline: "三百人离开：全部安全"'],
  redate: [/date: ".*?"/u, 'date: "2031-05-04"'],
  rekind: [/kind: \w+/u, 'kind: aid'],
  drop: [/$/u, ''],
};

describe('correctionOf', () => {
  it.each(MENDS)(
    '%s: copied into the report as it stands, it is understood and aims at its event',
    (mend) => {
      const before = derived();
      const event = moved(before);
      const after = derived(correctionOf(mend, event as DatedEvent));
      expect(after.events).toHaveLength(before.events.length - Number(mend === 'drop'));
    },
  );

  it.each<[Mend, Partial<DatedEvent>]>([
    ['retitle', {headline: '三百人离开：全部安全'}],
    ['redate', {start: '2031-05-04', end: '2031-05-04'}],
    ['rekind', {kind: 'aid'}],
  ])('%s: with the right word in it, the event is put right', (mend, right) => {
    const [from, to] = RIGHT[mend];
    const text = correctionOf(mend, moved(derived()) as DatedEvent);
    const after = derived(text.replace(from, to));
    expect(after.events.filter((event) => event.start !== '2031-05-02')).toMatchObject([right]);
  });

  it('keeps any headline in one line of YAML', () => {
    const event = {id: 'a', headline: '甲"乙\n丙: {丁} # 戊', edtf: '2031', kind: 'aid'} as const;
    expect(correctionOf('retitle', event).split('\n')).toHaveLength(3);
    expect(correctionOf('retitle', event)).toContain(String.raw`headline: "甲\"乙\n丙: {丁} # 戊"`);
  });
});

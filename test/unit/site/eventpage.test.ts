import {describe, expect, it} from 'vitest';
import {
  cutAtTimexes,
  eventDetail,
  eventPage,
  figureInWords,
  nearSpan,
  phrasesOf,
} from '../../../src/lib/site/eventpage';
import {makeEvent, makeReport, makeSource, makeTimeline} from '../../support/timeline';

const days = Array.from({length: 30}, (_, i) => `2031-05-${String(i + 1).padStart(2, '0')}`);
const timeline = makeTimeline({
  reports: [makeReport({id: 'r1', publisher: '临溪日报'})],
  timexes: [
    {
      report: 'r1',
      start: 9,
      end: 13,
      text: '5月2日',
      type: 'DATE',
      value: '2031-05-02',
      basis: 'dct',
      rule: 'x',
    },
    {
      report: 'r1',
      start: 0,
      end: 2,
      text: '今天',
      type: 'DATE',
      value: '2031-05-09',
      basis: 'dct',
      rule: 'x',
    },
  ],
  events: [
    ...days.map((edtf, i) => makeEvent({id: `e${i + 1}`, edtf})),
    makeEvent({
      id: 'told',
      edtf: '2031-05-02',
      sources: [
        makeSource({text: '今天获悉，5月2日水位回落。', timexes: [0, 1, 77]}),
        makeSource({
          report: 'gone',
          text: '洪水',
          edtf: '2031-05-03',
          figures: [{label: '群众', value: 12_000, unit: '人', qualifier: '近'}],
        }),
      ],
    }),
  ],
  connections: [
    {source: 'told', target: 'e9', theme: '水位', strength: 'measure', evidence: []},
    {source: 'e3', target: 'told', theme: '水位', strength: 'measure', evidence: []},
    {source: 'told', target: 'nobody', theme: '水位', strength: 'measure', evidence: []},
  ],
});

describe('eventDetail', () => {
  const detail = eventDetail(timeline, 'told');

  it('cuts the quotation at its time expressions, in order of the text', () => {
    expect(detail?.quotations[0]?.pieces.map(({text, timex}) => [text, timex?.value])).toEqual([
      ['今天', '2031-05-09'],
      ['获悉，', undefined],
      ['5月2日', '2031-05-02'],
      ['水位回落。', undefined],
    ]);
    expect(detail && phrasesOf(detail)).toEqual(['今天', '5月2日']);
  });

  it('names what dates it from another sentence, and that with its words', () => {
    const far = makeTimeline({
      ...timeline,
      events: [
        makeEvent({
          id: 'far',
          sources: [makeSource({start: 20, end: 26, text: '水位随后回落', timexes: [0]})],
        }),
      ],
    });
    const told = eventDetail(far, 'far');
    expect(told?.quotations[0]?.datedBy).toEqual(['5月2日']);
    expect(told && phrasesOf(told)).toEqual(['5月2日']);
    expect(detail?.quotations[0]).not.toHaveProperty('datedBy');
  });

  it('keeps a source whose report is gone', () => {
    expect(detail?.quotations[1]).toMatchObject({report: undefined, reportId: 'gone'});
  });

  it('keeps what a source says otherwise with its sentence', () => {
    expect(detail?.quotations[0]).not.toHaveProperty('edtf');
    expect(detail?.quotations[1]).toMatchObject({edtf: '2031-05-03'});
    expect(detail?.quotations[1]?.figures?.map(figureInWords)).toEqual(['群众 近12,000 人']);
  });

  it('finds connections either way, and none to what is not there', () => {
    expect(detail?.related.map(({event}) => event.id)).toEqual(['e9', 'e3']);
  });

  it('is undefined for an unknown id', () => {
    expect(eventDetail(timeline, 'nobody')).toBeUndefined();
  });
});

describe('eventPage', () => {
  it('has neighbours in time and a small timeline of them', () => {
    const page = eventPage(timeline, 'e15');
    expect([page?.previous?.id, page?.next?.id]).toEqual(['e14', 'e16']);
    expect(page?.near.events.map(({id}) => id)).toContain('e15');
    expect(page?.near.events.length).toBeLessThanOrEqual(15);
    expect(page?.near.timexes).toEqual([]);
  });

  it('has none before the first and none after the last', () => {
    expect(eventPage(timeline, 'e1')?.previous).toBeUndefined();
    expect(eventPage(timeline, 'e30')?.next).toBeUndefined();
  });
});

describe('cutAtTimexes', () => {
  it.each([
    ['no expression', '洪水退去', [], ['洪水退去']],
    ['all of it', '今天', [{text: '今天', value: 'v'}], ['今天']],
    ['not in the text', '洪水退去', [{text: '昨天', value: 'v'}], ['洪水退去']],
    ['empty words', '洪水', [{text: '', value: 'v'}], ['洪水']],
    [
      'the same words twice',
      '今天说今天',
      [
        {text: '今天', value: 'a'},
        {text: '今天', value: 'b'},
      ],
      ['今天', '说', '今天'],
    ],
  ])('%s', (_what, text, timexes, pieces) => {
    expect(cutAtTimexes(text, timexes).map((piece) => piece.text)).toEqual(pieces);
  });
});

describe('nearSpan', () => {
  const yearsOf = (from: string, to: string) => {
    const {start, end} = nearSpan(
      makeTimeline({events: [makeEvent({id: 'a', edtf: from}), makeEvent({id: 'b', edtf: to})]}),
    );
    return {start, end, ms: end - start};
  };

  it('leaves bare time at both ends, as much as a mark needs at any length', () => {
    for (const [from, to] of [
      ['2031-05-01', '2031-05-02'],
      ['1920-01-01', '2020-01-01'],
    ] as const) {
      const {start, end, ms} = yearsOf(from, to);
      expect((Date.parse(from) - start) / ms).toBeGreaterThan(0.03);
      expect((end - Date.parse(to)) / ms).toBeGreaterThan(0.03);
    }
  });
});

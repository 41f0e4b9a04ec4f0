import {describe, expect, it} from 'vitest';
import {noBounds, readBounds} from '../../../src/lib/arrange/bounds';
import {parseCivil} from '../../../src/lib/calendar/civil';

const TEXTS = [
  ...['2022-04-03', '2022-04-03T06:30', '2022-04-03T06', '2022-04-03T06:30:15', '2022-04', '2022'],
  ...[
    '2022-04-03T23:59',
    '2022-04-03T24:00',
    '2022-04-03T24:01',
    '2022-04-03 06:30',
    '2022-04-18T15:53+08:00',
  ],
  ...[
    '2022-02-30',
    '2022-02-30T06:30',
    '2024-02-29',
    '2022-13-01',
    '2022-00-10',
    '0000-01-01',
    '-0221-05-01',
  ],
  ...[
    '',
    'junk',
    '2022/04/03',
    '2022-4-03x',
    '20x2-04-03',
    '2022-04-03T0x:30',
    '2022-04-03T06.30',
    '２０２２-04-03',
  ],
  ...['2022-04-03T29:00', '2022-04-03T19:60', '2022-04-03T12-30', '2022-04-03T24:00', '1969-12-31T23:59'],
];

describe('bounds', () => {
  it.each(TEXTS)('of "%s" are those that parseCivil gives, whatever was read before', (text) => {
    for (const before of TEXTS) {
      const bounds = noBounds();
      readBounds(before, bounds);
      readBounds(text, bounds);
      const {start, end} = bounds;
      expect({start, end}).toEqual(parseCivil(text) ?? {start: NaN, end: NaN});
    }
  });
});

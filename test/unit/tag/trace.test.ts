import {expect, it} from 'vitest';
import {tagTime} from '../../../src/lib/tag';

const dct = '2022-04-18';

it('tells the pieces, the anchor, what was inferred and the value', () => {
  const [timex] = tagTime('4月3日早6点出发', {dct, trace: true});
  expect(timex?.trace).toEqual(
    expect.arrayContaining([
      'date/month-day: 4月3日',
      'time/clock: 6点',
      'counted from the report’s day 2022-04-18',
      'inferred: year',
      'value 2022-04-03T06',
    ]),
  );
});

it('tells what was considered and dropped', () => {
  const [timex] = tagTime('4月3日', {dct, trace: true});
  expect(timex?.trace).toContain('dropped date/month: 4月 (date/month-day reads as far)');
});

it('tells what was passed over', () => {
  const [timex] = tagTime('第60场发布会于4月3日召开', {dct, trace: true});
  expect(timex?.trace).toContain('passed over nothing/ordinal: 第60场');
});

it('changes nothing else', () => {
  const text = '截至目前，4月底前完成，近40天';
  const traced = tagTime(text, {dct, trace: true}).map(({trace, ...timex}) => (trace ? timex : null));
  expect(traced).toEqual(tagTime(text, {dct}));
});

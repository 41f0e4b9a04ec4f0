import {describe, expect, it} from 'vitest';
import {toTimelineJs} from '../../../../src/lib/site/export';
import {TIMELINE} from './sample';

const exported = toTimelineJs(TIMELINE, {base: 'https://example.org/'});
const slide = (id: string) => exported.events.find(({unique_id}) => unique_id === id);

describe('dates', () => {
  it.each([
    ['to the hour', 'flood-gate', {year: 2022, month: 4, day: 3, hour: 6}, undefined],
    ['from day to day', 'watch', {year: 2022, month: 3, day: 1}, {year: 2022, month: 3, day: 10}],
    ['at their known end', 'dyke', {year: 2022, month: 4, day: 30}, undefined],
    ['at their known start', 'going-on', {year: 2022, month: 4, day: 18}, undefined],
    ['to the month', 'whole-month', {year: 2022, month: 3}, undefined],
    ['before the year 1', 'antiquity', {year: -255}, undefined],
  ])('%s', (_, id, start, end) => {
    expect(slide(id)?.start_date).toEqual(start);
    expect(slide(id)?.end_date).toEqual(end);
  });

  it('keep their uncertainty in words', () => {
    expect(slide('watch')?.display_date).toContain('之间');
    expect(slide('watch')?.text.text).toContain('3月初');
  });

  it('that are unknown give no slide', () => {
    expect(slide('undated')).toBeUndefined();
    expect(exported.events).toHaveLength(TIMELINE.events.length - 1);
  });
});

it('makes eras of the episodes', () => {
  expect(exported.eras).toEqual([
    {
      start_date: {year: 2022, month: 3, day: 1},
      end_date: {year: 2022, month: 4, day: 30},
      text: {headline: '某县 2022'},
    },
  ]);
});

it('escapes what TimelineJS takes for HTML', () => {
  expect(slide('flood-gate')?.text.text).toContain('《𠮷野镇&lt;开闸&gt; &amp; &quot;泄洪&quot;》');
  expect(JSON.stringify(exported)).not.toContain('<开闸>');
});

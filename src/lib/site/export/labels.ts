/** What a reader of an export sees instead of a code: the interface's own words, and notes on dates. */
import type {EventMeaning} from '../../types';
import {stringsOf} from '../strings';

export const {kinds: KIND_LABELS, statuses: STATUS_LABELS} = stringsOf('zh-Hans');

/** What the date in a calendar does not say by itself; empty where it does. */
export const MEANING_NOTES: Readonly<Record<EventMeaning, string>> = {
  on: '',
  within: '日期不确定：发生在这段时间内的某一天。',
  throughout: '',
  by: '日期不确定：最迟在这一天，实际可能更早。',
  'as-of': '这是截至当日的累计或状况，不是当天发生的事。',
};

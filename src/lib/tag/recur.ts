/** Clocks and parts of the day of what recurs: 每天 + 下午 + 4点半. */
import type {Parts, Sense} from './sense';
import {hourIn} from './words/dayparts';

type SetSense = Extract<Sense, {kind: 'set'}>;

/** Values that a time of day can stand behind; 每天 is one of them. */
const OF_A_DAY = /^(?:P1D$|XXXX-(?:XX-XX|WXX-(?:WE|\d)|\d\d-\d\d))/;

/**
 * The set at a time of the day; `until` if it is the far end of a range.
 *
 *     atTime({value: 'P1D', …}, {hour: 18}, false)      // {value: 'XXXX-XX-XXT18', …}
 *
 * Of other sets, as 每小时, the value stays.
 */
export function atTime(set: SetSense, parts: Parts, until: boolean): SetSense {
  const date = OF_A_DAY.exec(set.value)?.[0].replace('P1D', 'XXXX-XX-XX');
  if (date === undefined) return set;
  const said = (/T([A-Z]{2})$/.exec(set.value)?.[1] ?? set.part) as Parts['part'];
  const part = parts.part ?? said;
  const from = until ? `${set.value}/` : set.value.slice(0, set.value.lastIndexOf('/') + 1);
  return {...set, value: `${from}${date}T${timeOf(parts, part)}`, ...(part ? {part} : {})};
}

function timeOf({hour, minute}: Parts, part: Parts['part']): string {
  if (hour === undefined) return part ?? '';
  const shown = part ? hourIn(part, hour) : hour;
  return [shown, minute]
    .filter((unit) => unit !== undefined)
    .map((unit) => String(unit).padStart(2, '0'))
    .join(':');
}

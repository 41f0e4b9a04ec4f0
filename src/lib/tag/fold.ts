/**
 * One spelling for matching: half-width digits, simplified characters, plain dashes. Every UTF-16 unit becomes
 * exactly one, so that an offset in the folded text is an offset in the text.
 */
import {TRADITIONAL} from './words/script';

const FULL_WIDTH_OFFSET = 0xfee0;
const table = buildTable();

/** The text in one spelling, unit for unit. */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = table[text.charCodeAt(i)] ?? 0;
  return decode(units);
}

/** In pieces, because a call takes only so many arguments. */
function decode(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += 4096) text += String.fromCharCode(...units.subarray(i, i + 4096));
  return text;
}

function buildTable(): Uint16Array {
  const units = Uint16Array.from({length: 0x10000}, (_, unit) => unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) units[unit] = unit - FULL_WIDTH_OFFSET;
  for (let i = 0; i < TRADITIONAL.length; i += 2)
    units[TRADITIONAL.charCodeAt(i)] = TRADITIONAL.charCodeAt(i + 1);
  return units;
}

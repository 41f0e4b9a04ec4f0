/** What stands over the columns of a picture that runs down. */
import {widthOf, type Scene} from '../arrange';

/** Columns narrower than this have smaller heads, so that neighbours do not read as one word. */
const TIGHT_PX = 18;
const TIGHT_LETTER_PX = 11;
/** A letter of Chinese in a head, and what all of them leave free. */
const HAN_PX = 13;
const HAN_REST_PX = 8;
const HAN = /^\p{Script=Han}/u;
/** Degrees by which a Latin word leans over the next columns, which takes so much width of each. */
const LEAN = 32;
const LEANING_COLUMN_PX = 22;
/** What the letters of a turned word need above and below their line. */
const TURNED_PX = 10;

type Lane = Scene['lanes'][number];

/**
 * A column's head: letters of Chinese under each other, as many as there is room for; Latin words level where all are as narrow as their columns,
 * otherwise all of them leaning, or upright where columns are too narrow for that, as far as there is room.
 *
 * @param titles  Of all columns: heads side by side are written in one way.
 * @param height  Of the room over the columns, in CSS pixels.
 */
export function columnHead(title: string, titles: readonly string[], lane: Lane, height: number) {
  const x = lane.x + lane.w / 2;
  if (HAN.test(title)) {
    const text = [...title].slice(0, Math.floor((height - HAN_REST_PX) / HAN_PX)).join('');
    return {text, x, y: height - 5, anchor: 'end', upright: true, tight: lane.w < TIGHT_PX, turn: 0};
  }
  const head = {upright: false, tight: true};
  if (titles.every((each) => HAN.test(each) || widthOf(each, TIGHT_LETTER_PX) < lane.w))
    return {...head, text: title, x, y: height - 12, anchor: 'middle', turn: 0};
  const turn = lane.w < LEANING_COLUMN_PX ? 90 : LEAN;
  const room = (height - TURNED_PX) / Math.sin((turn * Math.PI) / 180);
  const at = turn === 90 ? x + TIGHT_LETTER_PX / 3 : x;
  return {...head, text: begun(title, room), x: at, y: height - 5, anchor: 'start', turn: -turn};
}

/** The first letters of a word, as many as fit, and one at least. */
function begun(word: string, width: number): string {
  const letters = [...word];
  while (letters.length > 1 && widthOf(letters.join(''), TIGHT_LETTER_PX) > width) letters.pop();
  return letters.join('');
}

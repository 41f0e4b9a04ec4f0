/** What stands still around the marks: lines and words of the frame. */
import {widthOf, type EpisodeBox, type Scene, type Tick} from '../arrange';
import {dateInWords} from '../calendar/phrase';
import {kindsInWords, type Lang} from '../types';
import {columnHead} from './columns';
import {hueClass} from './hue';
import {node, type DrawnNode} from './node';
import {fill, WORDS} from './words';

const LONG_LANE_PX = 13;
/** Of an episode's title, and of one that would else be cut on a narrow screen. */
const EPISODE_PX = {usual: 18, small: 15};
const NOTE_PX = 12;
/** Grid, rules between lanes and the axis, as path data. */
export function axisPaths(scene: Scene): {minor: string; major: string; rules: string; axis: string} {
  const {plot, orientation, ticks, lanes} = scene;
  const down = orientation === 'down';
  const line = ({at}: Tick) =>
    down ? `M${plot.x} ${half(at)}h${round(plot.w)}` : `M${half(at)} ${plot.y}v${round(plot.h)}`;
  const drawn = ticks.filter((tick) => tick.rank !== 'context' && !inGap(scene, tick.at));
  const of = (rank: Tick['rank']) =>
    drawn
      .filter((tick) => tick.rank === rank)
      .map(line)
      .join('');
  const rules = lanes.map((lane) =>
    down ? `M${half(lane.x)} ${plot.y}v${round(plot.h)}` : `M0 ${half(lane.y)}H${round(plot.x + plot.w)}`,
  );
  const end = plot.y + plot.h;
  const stubs = down ? '' : drawn.map(({at}) => `M${half(at)} ${half(end)}v5`).join('');
  const axis = down
    ? `M${half(plot.x)} ${plot.y}v${round(plot.h)}`
    : `M0 ${half(end)}H${round(plot.x + plot.w)}`;
  return {minor: of('minor'), major: of('major'), rules: rules.join(''), axis: axis + stubs};
}

function inGap({gaps, orientation}: Scene, at: number): boolean {
  return gaps.some(({x, y, w, h}) => (orientation === 'down' ? at > y && at < y + h : at > x && at < x + w));
}

/** Ticks' labels: two lines under the picture, or one at its left. */
export function tickTexts({ticks, plot, orientation, gaps, scale}: Scene) {
  const down = orientation === 'down';
  const bottom = plot.y + plot.h;
  const placed = ticks.filter(({label}) => label !== '');
  return placed.flatMap(({key, at, label, short, rank}) => {
    const context = rank !== 'minor';
    if (down) {
      const clash =
        !context && placed.some((other) => other.rank === 'major' && Math.abs(other.at - at) < 14);
      if (clash || rank === 'context' || gaps.some(({y, h}) => at > y - 2 && at < y + h + 2)) return [];
      return [{key: rank + key, label: short, x: plot.x - 6, y: round(at), context, anchor: 'end'}];
    }
    const centred = !context || scale === 'aligned';
    const y = round(bottom + (centred ? 16 : 34));
    return [{key: rank + key, label, x: round(at), y, context, anchor: centred ? 'middle' : 'start'}];
  });
}

/** Titles of the lanes: at their left, or over them. */
function laneTexts({lanes, lanesBy, plot, orientation, scale, epidemic}: Scene, lang: Lang) {
  const words = WORDS[lang];
  const kinds: Readonly<Record<string, string>> = kindsInWords(lang, epidemic);
  const named = lanes.flatMap((lane) => {
    const key = lane.key.slice(lane.key.indexOf('/') + 1);
    const short = lanesBy === 'strand' ? (words.strands[key] ?? '') : '';
    const kind = lanesBy === 'kind' ? kinds[key] : '';
    if (key === '' && scale === 'aligned') return [];
    return [{lane, short, title: short || lane.title || kind || words.other}];
  });
  const titles = named.map(({title}) => title);
  return named.map(({lane, short, title}) => {
    if (orientation === 'down') {
      return {key: lane.key, long: true, ...columnHead(title, titles, lane, plot.y)};
    }
    const text = short || cut(title, plot.x - 12, LONG_LANE_PX);
    const y = lane.y + Math.min(lane.h / 2, 19);
    return {
      key: lane.key,
      text,
      x: 0,
      y,
      long: !short,
      anchor: 'start',
      upright: false,
      tight: false,
      turn: 0,
    };
  });
}

export function laneNodes(scene: Scene, lang: Lang): DrawnNode[] {
  return laneTexts(scene, lang).map(({key, text, long, anchor, upright, tight, turn, ...at}) => {
    const [x, y] = [round(at.x), round(at.y)];
    const given = {
      class: `bn-lane${long ? ' bn-lane-long' : ''}${tight ? ' bn-lane-tight' : ''}`,
      x,
      y,
      transform: turn ? `rotate(${turn} ${x} ${y})` : undefined,
      'text-anchor': anchor,
      'writing-mode': upright ? 'vertical-rl' : undefined,
    };
    return node('text', `lane ${key}`, given, text);
  });
}

function cut(text: string, width: number, fontPx: number): string {
  if (widthOf(text, fontPx) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, fontPx) > width) letters.pop();
  return `${letters.join('')}…`;
}

/** Titles of the episodes with how many events there are, or with their day zero. */
export function episodeText({episodes, scale, orientation, plot, width: total}: Scene, lang: Lang) {
  const words = WORDS[lang];
  return episodes.map(({key, title, hue, count, besides, x, y, w, h, zero}) => {
    const down = orientation === 'down';
    const at = {x: round(x), y: round(y + h / 2 + (down ? 0 : 2))};
    const room = scale === 'aligned' ? plot.w : w;
    const left = scale === 'aligned' && !down ? {...at, x: 0} : at;
    const counted = fill(words.events, {n: count});
    const others = besides
      ? [counted + fill(words.besides, {n: besides}), `${count} +${besides}`]
      : [counted];
    const notes = !zero
      ? others
      : zero.found
        ? [down ? '' : zeroNote(zero, lang)]
        : [zeroNote(zero, lang), words.zeroLacking];
    const broad = down ? total - at.x - 4 : room;
    const small = down && widthOf(title, EPISODE_PX.usual) > broad;
    const px = small ? EPISODE_PX.small : EPISODE_PX.usual;
    const shown = cut(title, broad, px);
    const width = widthOf(shown, px);
    const space = (down ? total - at.x : room) - width - 14;
    const note = notes.find((words) => widthOf(words, NOTE_PX) <= space) ?? '';
    return {
      key,
      title: shown,
      css: `bn-episode ${small ? 'bn-episode-small ' : ''}${hueClass(hue)}`,
      hue,
      ...left,
      note,
      noteX: round(left.x + width + 12),
      zero,
    };
  });
}

function zeroNote({day, from, to, bound, found}: NonNullable<EpisodeBox['zero']>, lang: Lang): string {
  const words = WORDS[lang];
  const values = {day: dateInWords(day, lang), span: dateInWords(`${from}/${to}`, lang)};
  if (!found) return fill(words.zeroMissing, values);
  if (bound) return fill(bound === 'by' ? words.zeroBy : words.zeroFrom, values);
  return fill(from === to ? words.zero : words.zeroRange, values);
}

/** Lines are sharp where they lie between two pixels. */
function half(value: number): number {
  return Math.round(value) + 0.5;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

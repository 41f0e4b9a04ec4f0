/** A scene's marks, clusters and labels as elements. */
import {clip, PILL_PX, PILL_SIGN_PX, SECOND_LINE_PX, type Cluster, type Mark, type Scene} from '../arrange';
import {eventDateInWords} from '../calendar/phrase';
import {kindsInWords, type DatedEvent, type Lang} from '../types';
import {hueClass} from './hue';
import {node, type DrawnNode} from './node';
import {markPath, pillPath} from './paths';
import {BAR_SIGN_PX, dotPath, signPath} from './signs';
import {fill, WORDS} from './words';

/**
 * One group for each hue that is there, so that colours are reckoned once for a group and not for each mark.
 *
 * @param draw  A part's own element.
 */
function byHue<T extends {hue: number}>(parts: readonly T[], draw: (part: T) => DrawnNode): DrawnNode[] {
  const groups = new Map<number, DrawnNode[]>();
  for (const part of parts) {
    const group = groups.get(part.hue);
    if (group) group.push(draw(part));
    else groups.set(part.hue, [draw(part)]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([hue, own]) => node('g', String(hue), {class: hueClass(hue), role: 'presentation'}, own));
}

export function markNodes(scene: Scene, lang: Lang, uid: string): DrawnNode[] {
  return byHue(scene.marks, (mark) => {
    const faded = fadeOf(mark, uid);
    return node('path', mark.key, {
      class: `bn-mark bn-${faded ? 'faded' : mark.fill}-${mark.shape}`,
      d: mark.shape === 'dot' ? dotPath(mark, mark.event.kind) : markPath(mark, scene.orientation),
      transform: translate(mark.x, mark.y),
      fill: faded,
      id: elementId(uid, mark.key),
      'data-event': mark.key,
      role: 'option',
      'aria-selected': mark.lit ? 'true' : 'false',
      'aria-label': nameOf(mark.event, lang),
    });
  });
}

export function clusterNodes(scene: Scene, lang: Lang, uid: string): DrawnNode[] {
  const words = WORDS[lang];
  const kinds = kindsInWords(lang, scene.epidemic);
  return byHue(scene.clusters, ({key, count, outline, kind, only, x, y, w, h}) =>
    node('path', key, {
      class: `bn-cluster${outline ? ' bn-crowd' : only ? ' bn-lone' : ''}`,
      d: outline || pillPath(w, h),
      transform: outline ? '' : translate(x, y),
      id: elementId(uid, key),
      'data-cluster': count,
      role: 'option',
      'aria-selected': 'false',
      'aria-label': only
        ? nameOf(only, lang)
        : fill(words.cluster, {n: count, kind: kinds[kind].toLowerCase()}),
    }),
  );
}

/** Leaders, counts and labels. */
export function labelNodes(scene: Scene, hover: string): DrawnNode[] {
  const down = scene.orientation === 'down';
  const leaders = scene.labels.map(({leader}) => leader).join('');
  return [
    ...(leaders ? [node('path', 'leaders', {class: 'bn-leader', d: leaders})] : []),
    ...scene.clusters.flatMap((cluster) => {
      const {key, label, count, outline, only} = cluster;
      if (only) return loneNodes(cluster, only, scene.orientation);
      // One step of a silhouette shows that it is one.
      if (outline && count === 1) return [];
      const text = down || outline ? String(count) : `+${count}`;
      return [node('text', `count ${key}`, {class: 'bn-count', x: round(label.x), y: round(label.y)}, text)];
    }),
    ...scene.labels.flatMap(({key, x, y, h, text, more, salience, lit, inside}) => {
      const quiet = salience < 2 && !inside;
      const css = lit || key === hover ? 'bn-label bn-lit' : quiet ? 'bn-label bn-quiet' : 'bn-label';
      const middle = y + h / 2;
      const line = (shift: number) => ({class: css, x: round(x), y: round(middle + shift)});
      const half = more ? SECOND_LINE_PX / 2 : 0;
      const first = node('text', `label ${key}`, {...line(-half), 'data-label': key}, text);
      return more ? [first, node('text', `more ${key}`, line(half), more)] : [first];
    }),
  ];
}

/** In the pill of an event alone: its kind's sign, and its name as far as the pill goes. */
function loneNodes({key, x, y, w, h, hue}: Cluster, event: DatedEvent, orientation: Scene['orientation']) {
  const name = orientation === 'down' ? '' : clip(event.headline, PILL_PX, w - PILL_SIGN_PX);
  const from = name ? x + 8 : x + (w - BAR_SIGN_PX) / 2;
  const d = `M${round(from)} ${round(y + (h - BAR_SIGN_PX) / 2)}${signPath(event.kind, BAR_SIGN_PX)}`;
  const sign = node('path', `sign ${key}`, {class: `bn-signs ${hueClass(hue)}`, d});
  const at = {class: 'bn-count bn-name', x: round(x + 21), y: round(y + h / 2)};
  return name ? [sign, node('text', `count ${key}`, at, name)] : [sign];
}

/** For the ends that fade: two gradients for each hue that has one. */
export function gradients(scene: Scene, uid: string): DrawnNode {
  const fading = scene.marks.filter((mark) => fadeOf(mark, uid));
  const zeros = scene.episodes.filter(({zero}) => zero?.bound);
  const hues = [...new Set([...fading, ...zeros].map(({hue}) => hue))];
  const down = scene.orientation === 'down';
  const stops = (first: string, last: string) => [
    node('stop', '0', {class: first, offset: 0}),
    node('stop', '1', {class: last, offset: 1}),
  ];
  const made = hues.flatMap((hue) => {
    const attributes = {class: hueClass(hue), x2: down ? 0 : 1, y2: down ? 1 : 0};
    return [
      node('linearGradient', `in ${hue}`, {id: `${uid}-in-${hue}`, ...attributes}, stops('bn-from', 'bn-to')),
      node(
        'linearGradient',
        `out ${hue}`,
        {id: `${uid}-out-${hue}`, ...attributes},
        stops('bn-to', 'bn-from'),
      ),
    ];
  });
  return node('defs', 'defs', {}, made);
}

/** Ids must have no blank in them, and must not clash with another timeline's on the page. */
export function elementId(uid: string, key: string): string {
  return `${uid}-${key.replaceAll(' ', '_')}`;
}

const names = new WeakMap<DatedEvent, {lang: Lang; name: string}>();

/** Headline, date with its certainty, place: no more, or a reader who listens is worn out. */
export function nameOf(event: DatedEvent, lang: Lang): string {
  const known = names.get(event);
  if (known?.lang === lang) return known.name;
  const parts = [event.headline, eventDateInWords(event, lang), event.places[0]?.name ?? ''];
  const name = parts.filter(Boolean).join(lang === 'en' ? ', ' : '，');
  names.set(event, {lang, name});
  return name;
}

/** A bar without a bound fades by a gradient; an outline has no ground to fade. */
function fadeOf({startEnd, endEnd, fill: filling, hue}: Mark, uid: string): string | undefined {
  if (filling === 'hollow' || (startEnd !== 'fade' && endEnd !== 'fade')) return undefined;
  return `url(#${uid}-${startEnd === 'fade' ? 'in' : 'out'}-${hue})`;
}

function translate(x: number, y: number): string {
  return `translate(${round(x)} ${round(y)})`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

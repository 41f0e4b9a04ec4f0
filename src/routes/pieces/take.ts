/** The present view as a picture in a file: fetched only when a reader asks for one. */
import {dateInWords} from '$lib/calendar/phrase';
import {formatCivil} from '$lib/calendar/civil';
import {longSheet, pngOf, styledSvg, wideSheet, type EventList, type SheetOptions} from '$lib/draw/sheet';
import {effectiveFilter} from '$lib/site/drawn';
import {toHans} from '$lib/script/hans';
import {inOrderOfTime, inSpan} from '$lib/site/order';
import {stringsOf} from '$lib/site/strings';
import {
  kindsInWords,
  speaksOfEpidemic,
  type DatedEvent,
  type Lang,
  type Timeline,
  type View,
} from '$lib/types';
import {TAKE, type PictureForm} from './take-words';

export interface Taken {
  timeline: Timeline;
  view: View;
  /** Those the filter leaves in, in order of time. */
  shown: readonly DatedEvent[];
  lang: Lang;
  /** Where the view lives. */
  link: string;
  fold: ((text: string) => string) | undefined;
}

/** The tall picture names so many events at most. */
const MOST_LISTED = 48;

/** @throws {Error} if the browser cannot draw it. */
export async function pictureFile(form: PictureForm, taken: Taken): Promise<{name: string; blob: Blob}> {
  const {timeline, lang} = taken;
  const options = optionsOf(taken);
  const view = {...taken.view, filter: effectiveFilter(taken.view.filter, taken.fold !== undefined)};
  const sheet =
    form === 'long' ? longSheet(timeline, view, options, listOf(taken)) : wideSheet(timeline, view, options);
  const svg = styledSvg(sheet, lang);
  if (form === 'svg') return {name: 'biannian.svg', blob: new Blob([svg], {type: 'image/svg+xml'})};
  return {name: form === 'long' ? 'biannian-long.png' : 'biannian.png', blob: await pngOf(svg)};
}

/** What is written around the picture: of the events in its span, not of what has only passed the filter. */
export function optionsOf({timeline, view, shown: left, lang, link, fold}: Taken): SheetOptions {
  const w = stringsOf(lang);
  const shown = inSpan(left, view);
  const episodes = new Set(shown.map(({episode}) => episode));
  const titles = timeline.episodes.filter(({id}) => episodes.has(id)).map(({title}) => title);
  const chosen = timeline.events.find(({id}) => id === view.event);
  return {
    lang,
    title: chosen?.headline ?? (titles.join(' × ') || w.siteName),
    note: [
      timeNote(view, shown, lang),
      TAKE[lang].shown(shown.length, timeline.events.length),
      ...filterNotes(view, timeline, lang),
    ]
      .filter(Boolean)
      .join(' · '),
    source: [sourceNote(timeline, shown, lang), link],
    theme: view.filter.theme,
    ...(fold ? {fold} : {}),
  };
}

/** The span of the view, or of all that is shown; nothing on days counted from zero. */
function timeNote({span, scale}: View, shown: readonly DatedEvent[], lang: Lang): string {
  if (scale === 'aligned') return '';
  if (!span) {
    const days = shown
      .flatMap(({start, end}) => [start, end])
      .flatMap((day) => (day ? [day.slice(0, 10)] : []));
    const [first, last] = [days.reduce(earlier, ''), days.reduce(later, '')];
    return first && last ? dateInWords(`${first}/${last}`, lang) : '';
  }
  return dateInWords(`${formatCivil(span.start)}/${formatCivil(span.end - 1)}`, lang);
}

const earlier = (a: string, b: string): string => (a === '' || b < a ? b : a);
const later = (a: string, b: string): string => (b > a ? b : a);

function filterNotes({filter}: View, timeline: Timeline, lang: Lang): string[] {
  const w = stringsOf(lang);
  const words = TAKE[lang];
  const kinds = kindsInWords(lang, speaksOfEpidemic(timeline));
  const titleOf = (all: readonly {id: string; title: string}[]) => (id: string) =>
    all.find((one) => one.id === id)?.title ?? id;
  const said: readonly (readonly [string, readonly string[]])[] = [
    [w.kind, filter.kinds.map((kind) => kinds[kind])],
    [w.status, filter.statuses.map((status) => w.statuses[status])],
    [w.place, filter.places],
    [w.episode, filter.episodes.map(titleOf(timeline.episodes))],
    [w.report, filter.reports.map(titleOf(timeline.reports))],
    [w.themes, filter.theme ? [filter.theme] : []],
  ];
  const colon = lang === 'en' ? ': ' : '：';
  const notes = said
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}${colon}${values.join(words.separator)}`);
  return filter.q ? [...notes, words.search(filter.q)] : notes;
}

function sourceNote({reports}: Timeline, shown: readonly DatedEvent[], lang: Lang): string {
  const used = new Set(shown.flatMap(({sources}) => sources.map(({report}) => report)));
  const told = reports.filter(({id}) => used.has(id));
  // One paper in both scripts is one paper.
  const named = told.flatMap(({publisher}) =>
    publisher ? [[toHans(publisher).toLowerCase(), publisher] as const] : [],
  );
  const publishers = [...new Map(named.toReversed()).values()].toReversed();
  const words = TAKE[lang];
  return `${stringsOf(lang).siteName} · ${words.from(publishers.slice(0, 6).join(words.separator), told.length)}`;
}

/** The weightiest of what is in view, in order of time. */
function listOf({view, shown, lang}: Taken): EventList {
  const inView = inSpan(shown, view);
  const weighed = [...inView].sort((a, b) => b.salience - a.salience).slice(0, MOST_LISTED);
  const events = inOrderOfTime(weighed);
  const words = TAKE[lang];
  const rest = inView.length - events.length;
  return {title: words.list, events, rest: rest > 0 ? words.rest(rest) : ''};
}

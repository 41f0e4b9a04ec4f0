/**
 * Named scenes of the picture. Each is kept as an SVG beside this file and compared; to take over a change that
 * was meant, run the gallery's test with `UPDATE=1` and look at every file that differs.
 */
import {print, picture} from '../../src/lib/draw';
import {
  EVENT_KINDS,
  LANES,
  SCALES,
  type DatedEvent,
  type LaneKind,
  type ScaleKind,
  type View,
} from '../../src/lib/types';
import type {Size} from '../../src/lib/arrange';
import {aTimeline, anEvent, manyEvents, sceneOf, twoFloods} from '../support/scene';
import {themed} from './themed';

function draw(view: Partial<View> = {}, size: Partial<Size> = {}, timeline = twoFloods()): string {
  const scene = sceneOf(timeline, view, {width: 900, ...size});
  return print(picture(scene, {lang: size.lang ?? 'zh-Hans', uid: 'g', selected: view.event ?? ''}));
}

const span = (from: string, to: string) => ({start: Date.parse(from), end: Date.parse(to)});

/** A shape of each kind in a lane of its own, so that a change of one is seen. */
function shapes(): string {
  const month = {start: '2031-05-05', end: '2031-05-25', edtf: '2031-05-05/2031-05-25'};
  const rows: [string, Partial<DatedEvent>][] = [
    ['一天', {}],
    ['自始至终', {...month, meaning: 'throughout'}],
    ['期间某时', {...month, meaning: 'within'}],
    ['约', {...month, edtf: '2031-05-05~/2031-05-25~', meaning: 'within'}],
    ['不晚于', {...month, start: null, edtf: '../2031-05-25', meaning: 'by'}],
    ['起于', {...month, end: null, edtf: '2031-05-05/..', meaning: 'throughout'}],
    ['计划某日', {status: 'planned'}],
    ['计划期间', {...month, status: 'planned', meaning: 'within'}],
    ['计划不晚于', {...month, status: 'planned', meaning: 'by'}],
    ['计划起于', {...month, status: 'planned', end: null, edtf: '2031-05-05/..', meaning: 'within'}],
    ['截至', {status: 'as-of', meaning: 'as-of'}],
  ];
  const events = rows.map(([headline, rest]) =>
    anEvent(headline, '2031-05-15', {headline, places: [{name: headline}], ...rest}),
  );
  return draw({lanes: 'place', scale: 'calendar'}, {}, aTimeline(events));
}

/** Every kind as a dot and in a bar. */
function kinds(): string {
  const events = EVENT_KINDS.flatMap((kind) => [
    anEvent(`${kind} dot`, '2031-05-05', {kind, headline: kind, places: [{name: kind}]}),
    anEvent(`${kind} bar`, '2031-05-15', {
      kind,
      end: '2031-05-25',
      meaning: 'within',
      edtf: '2031-05-15/2031-05-25',
      headline: kind,
      places: [{name: kind}],
    }),
  ]);
  return draw({lanes: 'kind', scale: 'calendar'}, {}, aTimeline(events));
}

/** Both episodes' anchors without one of their bounds. */
function openAnchors(): string {
  const floods = twoFloods();
  const events = floods.events.map((event) =>
    event.id === 'f6' ? {...event, start: null, edtf: '../2019-08-12', meaning: 'by' as const} : event,
  );
  const second = events.map((event) =>
    event.id === 's3' ? {...event, end: null, edtf: '2021-07-15/..', meaning: 'throughout' as const} : event,
  );
  const view = {scale: 'aligned', lanes: 'episode', anchor: 'kind:resumption'} as const;
  return draw(view, {}, {...floods, events: second});
}

const everyScaleAndLane = Object.fromEntries(
  SCALES.flatMap((scale: ScaleKind) =>
    LANES.map((lanes: LaneKind) => [`${scale}-by-${lanes}`, () => draw({scale, lanes})]),
  ),
);

export const SCENES: Readonly<Record<string, () => string>> = {
  ...everyScaleAndLane,
  shapes,
  'shapes-dark': () => themed(shapes(), 'dark'),
  'shapes-in-print': () => themed(shapes(), 'print'),
  kinds,
  'kinds-by-day': () => themed(kinds(), 'light'),
  'gap-dark': () => themed(draw(), 'dark'),
  'gap-in-print': () => themed(draw(), 'print'),
  'aligned-dark': () => themed(draw({scale: 'aligned', lanes: 'episode'}), 'dark'),
  'aligned-by-open-anchors': openAnchors,
  'aligned-by-an-event': () => draw({scale: 'aligned', lanes: 'episode', anchor: 'f5'}),
  'theme-lit': () => draw({}, {theme: '恢复生产'}),
  'theme-lit-aligned': () => draw({scale: 'aligned', lanes: 'strand'}, {theme: '邻县互助'}),
  'theme-lit-on-a-phone': () => draw({}, {theme: '恢复生产', width: 340, orientation: 'down'}),
  'gap-in-traditional': () => draw({}, {lang: 'zh-Hant'}),
  empty: () => draw({}, {}, aTimeline([])),
  'one-event': () => draw({}, {}, aTimeline([anEvent('one', '2031-05-02')])),
  'gap-in-english': () => draw({}, {lang: 'en'}),
  'gap-on-a-phone': () => draw({}, {width: 340, orientation: 'down'}),
  'aligned-on-a-phone': () => draw({scale: 'aligned'}, {width: 340, orientation: 'down'}),
  'aligned-by-first-resumption': () => draw({scale: 'aligned', lanes: 'episode', anchor: 'kind:resumption'}),
  'aligned-by-what-one-lacks': () => draw({scale: 'aligned', lanes: 'episode', anchor: 'kind:containment'}),
  'zoomed-to-days': () => draw({span: span('2021-06-18', '2021-06-24')}),
  'zoomed-to-hours': () => draw({span: span('2021-06-20', '2021-06-21')}),
  'across-the-gap': () => draw({span: span('2019-09-20', '2021-06-10')}),
  chosen: () => draw({event: 'f6'}),
  'cluster-unfolded': () => draw({span: span('2021-06-18', '2021-06-24')}, {unfolded: 'control'}),
  'crowd-of-a-thousand': () => draw({lanes: 'place', scale: 'calendar'}, {height: 700}, manyEvents(1000)),
  'crowd-zoomed-in': () =>
    draw(
      {lanes: 'place', scale: 'calendar', span: span('2020-01-10', '2020-01-24')},
      {height: 700},
      manyEvents(1000),
    ),
};

/** `Timeline` + `View` + `Size` → `Scene`. */
export {zeroOf, type Zero} from './anchor';
export {arrange, drawnScale, neighbour, timeOfEvent} from './arrange';
export {eventAt, indexTimeline, rankOf, type TimelineIndex} from './columns';
export {formatDay, formatLength} from './dates';
export {filterEvents, filterKey} from './filter';
export {STRANDS} from './lanes';
export {beginningIn, narrow, type Narrowed} from './narrow';
export {SIGN_PX} from './place';
export {scaleTime, type TimeScale} from './scale';
export type * from './scene';
export {widthOf} from './text';
export {fullSpan, homeView, panView, revealTime, scaleOf, spanOf, viewSpan, zoomView} from './view';
export {GAP_PX} from './warp';

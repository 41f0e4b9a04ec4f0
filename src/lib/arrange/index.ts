/** `Timeline` + `View` + `Size` → `Scene`. */
export {timeOfEvent, zeroOf, type Zero} from './anchor';
export {arrange, neighbour} from './arrange';
export {carryView} from './carry';
export {eventAt, rankOf, type TimelineIndex} from './columns';
export {formatDay, formatLength} from './dates';
export {filterEvents, filterKey} from './filter';
export {drawnScale} from './frame';
export {indexTimeline} from './indexing';
export {STRANDS} from './lanes';
export {beginningIn, narrow, type Narrowed} from './narrow';
export {SIGN_PX} from './place';
export {firstReached, reachEvent} from './reach';
export {scaleTime, type TimeScale} from './scale';
export type * from './scene';
export {widthOf} from './text';
export {fullSpan, homeView, panView, revealTime, scaleOf, spanOf, viewSpan, zoomView} from './view';
export {GAP_PX} from './warp';

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
export {SECOND_LINE_PX} from './margin';
export {beginningIn, narrow, type Narrowed} from './narrow';
export {PILL_PX, PILL_SIGN_PX, SIGN_PX} from './place';
export {firstReached, reachEvent} from './reach';
export {scaleTime, type TimeScale} from './scale';
export type * from './scene';
export {clip, widthOf} from './text';
export {fullSpan, homeView, panView, revealTime, scaleOf, spanOf, viewSpan, zoomView} from './view';
export {GAP_PX} from './warp';

/**
 * The library: the stages by name.
 *
 *     const report = readReport(source, {path: 'flood.md'});
 *     const timeline = deriveTimeline([report]);
 */
export {derive, deriveTimeline, type Derivation, type DeriveOptions} from './pipeline';
export {readReport, readReports, uniqueIds} from './read';
export {checkTimes, tagTime} from './tag';
export type * from './types';

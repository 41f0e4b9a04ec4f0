/** Ways out of a timeline: each format one pure function from the record to text or JSON. */
export {toAnnotations, codePointCounter, type AnnotationCollection} from './annotations';
export {toAtom, type AtomOptions} from './atom';
export {toCsv, type CsvTables} from './csv';
export {toDataPackage, type DataPackage} from './datapackage';
export {DATA_FORMS, dataFile, type DataFile, type DataForm, type FileOptions} from './files';
export {textFragment} from './fragment';
export {eventToIcs, toIcs} from './ics';
export {oembed, type OEmbed} from './oembed';
export type {WriteOptions} from './record';
export {timelineSchema} from './schema';
export {subset} from './subset';
export {toTimelineJs, type TimelineJs} from './timelinejs';

/**
 * The records that cross rooms: shapes and units, no code.
 *
 * Two coordinate spaces for text. *File* offsets count UTF-16 code units of the report's file as read
 * (after decoding). *Clean* offsets count the same units of `NewsReport.text`, the text that is analysed.
 * `tag`, `derive` and `link` work in clean space; the pipeline turns offsets into file space at the end.
 *
 * Time is civil time as read off a Chinese clock, stored as UTC milliseconds; spans are half-open.
 */
export * from './types-text';
export * from './types-time';
export * from './types-event';
export * from './types-kinds';
export * from './types-editor';
export * from './types-report';
export * from './types-timeline';
export * from './types-view';

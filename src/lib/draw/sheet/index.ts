/** The picture as a file: fetched only when a reader asks for one. */
export {pngOf} from './raster';
export {longSheet, wideSheet, type EventList, type SheetOptions} from './sheet';
export {styledSvg} from './styled';

/** What an embed and the page around it agree on. The loader of iframes carries this file: it stays small. */

/** What an embed tells the page around it. `height` in CSS pixels. */
export interface HeightMessage {
  /** Version of the messages. */
  biannian: 1;
  type: 'height';
  height: number;
}

/** What the embedded page needs: its scripts, its own files, links that open elsewhere, calendar files. */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** Pixels that an embed gets before it says how high it is: enough for most, since growing moves the page. */
export const USUAL_HEIGHT = 800;
/** The same where the frame is so narrow that time runs down. */
export const USUAL_TALL = 1900;
/** Narrower frames are tall: the picture's own bound and the margins around it. */
export const NARROW = 626;
/** No timeline is higher; a page must not be made endless by a message. */
const HIGHEST = 20_000;

/** A lower picture says too little: the frame grows instead. One that runs down needs its length to be read. */
const LEAST_PICTURE = 400;
const LEAST_TALL = 1400;

/**
 * The height to draw a picture in so that an embed needs no more than its frame has, in pixels.
 *
 *     fittedHeight(800, 995, 940)  // 744: what is around it stays, and a pixel is for rounding
 *
 * @param room    Height of the frame as the page around it has reserved it; 0 where that is hidden.
 * @param needed  Height of all that is in the frame.
 * @param drawn   Height of the picture in it.
 * @param isTall  Whether time runs down in it.
 * @returns       Nothing where there is room enough, or by far too little.
 */
export function fittedHeight(
  room: number,
  needed: number,
  drawn: number,
  isTall = false,
): number | undefined {
  const height = Math.floor(drawn - (needed - room)) - 1;
  return needed > room && height >= (isTall ? LEAST_TALL : LEAST_PICTURE) ? height : undefined;
}

/** The height of an embed, for the page around it. */
export function heightMessage(height: number): HeightMessage {
  return {biannian: 1, type: 'height', height: Math.ceil(height)};
}

/**
 * The height that a message asks for, in whole pixels; 0 if it is not a message of ours.
 *
 *     heightOf({biannian: 1, type: 'height', height: 480.2})  // 481
 */
export function heightOf(message: unknown): number {
  const {biannian, type, height} = (message ?? {}) as Partial<Record<keyof HeightMessage, unknown>>;
  return biannian === 1 && type === 'height' && typeof height === 'number' && height > 0 && height <= HIGHEST
    ? Math.ceil(height)
    : 0;
}

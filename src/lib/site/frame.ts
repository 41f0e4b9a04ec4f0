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

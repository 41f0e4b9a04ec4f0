/** Names that no file or folder may have, and so no page: Windows takes them for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * Whether a name is one of Windows' devices: a site is built, or unpacked, on that system too.
 *
 *     isDeviceName('con')      // true
 *     isDeviceName('console')  // false
 *
 * @param name  Without an ending.
 */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

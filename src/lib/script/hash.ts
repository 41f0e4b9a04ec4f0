/** The usual start of FNV-1a. */
const OFFSET = 0x811c9dc5;

/**
 * FNV-1a over UTF-16 units, 32 bits: the same number everywhere, for names and keys, not for secrets.
 *
 *     hash32('洪水').toString(36)
 *
 * @param offset  Another start gives another number for the same text.
 */
export function hash32(text: string, offset = OFFSET): number {
  let hash = offset;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

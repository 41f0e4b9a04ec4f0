/** Text → bytes in the encodings that TextDecoder reads and nothing in Node writes. */

/** All two-byte sequences of an encoding, by the letter they stand for. */
function tableOf(encoding: string): Map<string, [number, number]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const letter = decoder.decode(new Uint8Array([lead, trail]));
      const isOne = [...letter].length === 1 && letter !== '\ufffd';
      if (isOne && !table.has(letter)) table.set(letter, [lead, trail]);
    }
  }
  return table;
}

const tables = new Map<string, Map<string, [number, number]>>();

function encodeDouble(text: string, encoding: string): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  const bytes = [...text].flatMap((letter) => {
    if (letter.charCodeAt(0) < 0x80) return [letter.charCodeAt(0)];
    return table.get(letter) ?? [0x3f];
  });
  return Uint8Array.from(bytes);
}

function encodeWide(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const units = Array.from(mark ? `\ufeff${text}` : text, (_, i) => (mark ? `\ufeff${text}` : text).charCodeAt(i));
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

/**
 * @param encoding  `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16le-bom`, `utf-16be`, `utf-16be-bom`, `gbk`,
 *                  `gb18030` (its two-byte part), `big5`.
 */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding.startsWith('utf-16')) return encodeWide(text, encoding.includes('le'), encoding.endsWith('bom'));
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  return encoding === 'utf-8' ? new TextEncoder().encode(text) : encodeDouble(text, encoding);
}

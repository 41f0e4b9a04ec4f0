/** Bytes → text: byte order mark, then strict UTF-8, then what the bytes themselves are like. */
import type {Fault} from './faults';
import {MAX_BYTES} from './limits';
import {plausibility} from './plausible';
import {refusedBytes, refusedText} from './refuse';

export interface Decoded {
  text: string;
  /** WHATWG label of the encoding used, `utf-8` …; `string` if it came decoded. */
  encoding: string;
  faults: Fault[];
}

/**
 * Decode a report.
 *
 * A declared charset is evidence among others, since pages declare what they are not. The encoding is told
 * by reading the bytes in each that they may be in and taking the one that reads like Chinese.
 *
 * @param source  A string is taken as it is.
 */
export function decode(source: string | Uint8Array): Decoded {
  if (typeof source === 'string') return readable({text: source, encoding: 'string', faults: []});
  const refused = refusedBytes(source);
  if (refused) return {text: '', encoding: 'utf-8', faults: [refused]};
  const faults: Fault[] = source.length > MAX_BYTES ? [tooLarge(source.length)] : [];
  const bytes = source.subarray(0, MAX_BYTES);
  const marked = encodingOfMark(bytes);
  const isUtf8 = !marked && isStrictUtf8(bytes, source.length > MAX_BYTES);
  const encoding = marked ?? (isUtf8 ? 'utf-8' : guessEncoding(bytes, faults));
  const text = new TextDecoder(encoding).decode(bytes);
  if (!marked && (encoding === 'gb18030' || encoding === 'big5')) faults.push(guessed(encoding));
  return readable({text, encoding, faults});
}

/** The text, unless it is another program's: a mail, a feed, rich text. */
function readable({text, encoding, faults}: Decoded): Decoded {
  const refused = refusedText(text);
  if (refused) return {text: '', encoding, faults: [refused]};
  return {text, encoding, faults: [...faults, ...damage(text)]};
}

function encodingOfMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function isStrictUtf8(bytes: Uint8Array, isCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: isCut});
    return true;
  } catch {
    return false;
  }
}

/** Bytes enough to know an encoding by. */
const SAMPLE = 64 * 1024;

function guessEncoding(bytes: Uint8Array, faults: Fault[]): string {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  if (wide) {
    faults.push(unmarked(wide));
    return wide;
  }
  const declared = declaredCharset(sample);
  // Text without a blank or a line end has no zeros to tell UTF-16 by.
  const wides = bytes.length % 2 === 0 ? ['utf-16le', 'utf-16be'] : [];
  const scores = ['gb18030', 'big5', 'utf-8', ...wides].map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample, {stream: true});
    const evidence = encoding === declared ? 0.06 : wides.includes(encoding) ? -WIDE_DOUBT : 0;
    return {encoding, score: plausibility(text) + evidence};
  });
  scores.sort((a, b) => b.score - a.score);
  const encoding = scores[0]?.encoding ?? 'utf-8';
  if (wides.includes(encoding)) faults.push(unmarked(encoding));
  return encoding;
}

/** Few files are UTF-16 without a mark: they must read clearly better so. */
const WIDE_DOUBT = 0.1;

/** UTF-16 without a mark: in text with any ASCII or line end, one half of the bytes has zeros. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(2, bytes.length / 200)) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const CHARSETS: Readonly<Record<string, string>> = {
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb18030: 'gb18030',
  'x-gbk': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'utf-8': 'utf-8',
};

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return CHARSETS[/charset\s?=\s?["']?([\w-]{3,12})/i.exec(head)?.[1]?.toLowerCase() ?? ''];
}

function guessed(encoding: string): Fault {
  return {
    level: 'info',
    rule: 'read/encoding',
    message: `read as ${encoding}: the file is not UTF-8 and has no byte order mark`,
    start: 0,
    end: 0,
    found: encoding,
    expected: 'utf-8',
    hint: '如有乱码，请用编辑器另存为 UTF-8',
  };
}

function unmarked(encoding: string): Fault {
  return {
    level: 'warning',
    rule: 'read/no-byte-order-mark',
    message: `${encoding} without a byte order mark`,
    start: 0,
    end: 0,
    found: encoding,
    expected: 'utf-8, or a byte order mark',
    hint: '请另存为 UTF-8',
  };
}

function tooLarge(length: number): Fault {
  return {
    level: 'error',
    rule: 'read/too-large',
    message: `file has ${length} bytes; only the first ${MAX_BYTES} were read`,
    start: 0,
    end: 0,
    expected: 'one report to a file',
    hint: '请拆分文件',
  };
}

/** More than this share of lost or private letters, and the text is not what was written. */
const MOST_LOST = 0.02;

/** More than this share of control characters, and it is no text at all. */
const MOST_CONTROLS = 0.6;

/** Letters that were lost before the report came here are kept and reported, never guessed over. */
function damage(text: string): Fault[] {
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F]/gu)?.length ?? 0;
  const isData = controls > text.length * MOST_CONTROLS;
  const lost = (text.match(/[\uFFFD\uE000-\uF8FF]/gu)?.length ?? 0) + (isData ? controls : 0);
  if (lost === 0) return [];
  const first = isData ? 0 : text.search(/[\uFFFD\uE000-\uF8FF]/u);
  const isNonsense = lost > text.length * MOST_LOST && lost > 2;
  return [
    {
      level: isNonsense ? 'error' : 'warning',
      rule: isNonsense ? 'read/unreadable-text' : 'read/lost-letters',
      message: isNonsense
        ? `text is not readable: ${lost} of ${text.length} letters are lost`
        : `${lost} letters are lost`,
      start: first,
      end: first + 1,
      found: text.slice(first, first + 1),
      expected: 'text in the encoding it was written in',
      hint: '原文此处已损坏，请对照原网页或重新另存为 UTF-8',
    },
  ];
}

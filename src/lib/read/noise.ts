/**
 * What is left out of the clean text, as a table.
 *
 * Letters are only ever left out, never changed: full-width forms, private-use glyphs and lost letters
 * stay as they are written. Blanks between words stay; blanks inside a number or a date go.
 */
import {hasTone, isPinyin} from './words/syllables';

export interface NoiseRule {
  /** `noise/what-it-is`. */
  id: string;
  pattern: RegExp;
  /** Which letters of a match go; without it, all of them. */
  within?: RegExp;
  /** What stands in their place, where words would run together. */
  put?: string;
  /** Asked of every match; the profile is of the whole report. */
  when?: (match: string, profile: NoiseProfile) => boolean;
  /** `[as written, as read]`, run by the tests. */
  examples: readonly (readonly [string, string])[];
}

/** What the whole report tells about its noise. */
export interface NoiseProfile {
  /** Pinyin stands in brackets often enough that an untoned syllable is pinyin too. */
  pinyin: boolean;
  /** Addresses and names of sites strewn through sentences, as scraper sites do. */
  watermarks: ReadonlySet<string>;
}

const PINYIN = /(?<=\p{Script=Han})(?:[(（][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ1-5' ]{1,24}[)）])+/giu;
const WATERMARK =
  /(?<=[\p{Script=Han}，。、；])[(（【[]?(?:https?:\/\/)?(?:www\.)?[a-z\d-]{1,40}\.(?:com|cn|net|org)(?:\.cn)?[)）】\]]?(?=[\p{Script=Han}，。、；])/giu;

/** A site's name in brackets, or letters and figures without sense, in the middle of a sentence. */
const STREWN =
  /(?<=[\p{Script=Han}，、；])(?:[(（【[〔](?=[^()（）【】[\]〔〕]{0,24}(?:网|網|在线|在線|来源|來源|来自|來自|转载|轉載|版权|版權|资讯|資訊|论坛|論壇|公众号|客户端|编辑|编号))[^()（）【】[\]〔〕]{2,24}[)）】\]〕]|(?=[A-Za-z\d]{0,11}[a-z])(?=[A-Za-z\d]{0,11}[A-Z])(?=[A-Za-z\d]{0,11}\d)[A-Za-z\d]{5,12})(?=[\p{Script=Han}，。、；])/gu;

/** Control characters, marks of direction, joiners; one after a pictograph is part of an emoji. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- control characters and joiners are what it looks for
  /(?<!\p{Extended_Pictographic}\uFE0F?)[\u200D\uFE00-\uFE0F]|[\u034F\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * A title or a name as one line without anything that is not seen, so that it can turn round or break nothing
 * that it stands in. A wide blank between two halves of a headline stays.
 *
 *     plainLine('日报\u202e\r\nX: 1') // '日报 X: 1'
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}

export const NOISE_RULES: readonly NoiseRule[] = [
  {
    id: 'noise/zero-width',
    pattern: INVISIBLE,
    examples: [
      ['今\u200b天', '今天'],
      ['\u202e今天\u202c', '今天'],
      ['👨\u200d👩', '👨\u200d👩'],
    ],
  },
  {
    id: 'noise/pinyin',
    pattern: PINYIN,
    when: isPinyinNoise,
    examples: [
      ['發(fā)布會(huì)', '發布會'],
      ['復（fù）（fù）工', '復工'],
      ['客户端(app)', '客户端(app)'],
      ['会议(第60场)', '会议(第60场)'],
    ],
  },
  {
    id: 'noise/watermark',
    pattern: WATERMARK,
    when: (match, {watermarks}) => watermarks.has(match.toLowerCase()),
    examples: [['电话请登录www.example.com查询', '电话请登录www.example.com查询']],
  },
  {
    id: 'noise/strewn',
    pattern: STREWN,
    when: (match, {watermarks}) => watermarks.has(match.toLowerCase()),
    examples: [['转移群众（含老人）到学校', '转移群众（含老人）到学校']],
  },
  {
    id: 'noise/letterspacing',
    pattern: /(?<!\p{Script=Han})\p{Script=Han}(?:[ \u00A0\u3000]\p{Script=Han}){2,}/gu,
    within: /[ \u00A0\u3000]/g,
    examples: [
      ['长 春 市', '长春市'],
      ['王昕 王禹', '王昕 王禹'],
    ],
  },
  {
    id: 'noise/spaced-digits',
    pattern: /(?<![\d.])\d(?:[ \u00A0\u3000]\d){2,}(?!\d)/gu,
    within: /[ \u00A0\u3000]/g,
    examples: [['2 0 2 2年', '2022年']],
  },
  {
    id: 'noise/blank-at-point',
    pattern: /(?<=\d)[ \u00A0\u3000]{1,4}(?=\.\d)|(?<=\d\.)[ \u00A0\u3000]{1,4}(?=\d{1,4}[%％万亿])/gu,
    examples: [
      ['695 .1万', '695.1万'],
      ['12. 5%', '12.5%'],
      ['4. 5月', '4. 5月'],
    ],
  },
  {
    id: 'noise/blank-in-thousands',
    pattern: /(?<![\d:：/.-])\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3}){1,4}(?![ \u00A0]?[-:：/\d])/gu,
    within: /[ \u00A0\u2009\u202F]/g,
    examples: [
      ['12 345人', '12345人'],
      ['2022 04/ 18', '2022 04/ 18'],
    ],
  },
  {
    id: 'noise/blank-before-unit',
    // A clock time or a numeric date ends there: 17:14 来源.
    pattern:
      /(?<=\d)(?<![-:：/]\d{1,4}|\d\.\d{1,2}\.\d{1,4})[ \t\u00A0\u2002-\u200A\u3000]{1,4}(?=[\p{Script=Han}%％℃‰])/gu,
    examples: [
      ['695.1 万人次', '695.1万人次'],
      ['17:14 来源', '17:14 来源'],
    ],
  },
  {
    id: 'noise/blank-before-number',
    pattern:
      /(?<=[年月日号第共约近超达为有在于至到从时点分午晚早])[ \t\u00A0\u2002-\u200A\u3000]{1,4}(?=\d)(?!\d{4}[-/.])/gu,
    examples: [
      ['4月 17日 早 6点', '4月17日 早6点'],
      ['共 12人', '共12人'],
    ],
  },
  {
    id: 'noise/doubled-point',
    pattern: /(?<![，。、；：])(?:，，|。。|、、|；；|：：)(?![，。、；：])/gu,
    within: /[，。、；：]$/g,
    examples: [
      ['同时，，会议', '同时，会议'],
      ['他想。。。', '他想。。。'],
    ],
  },
  {
    id: 'noise/line-break',
    pattern:
      /(?<=[\p{Script=Han}\p{P}])[^\S\n]{0,8}\n\s{0,64}(?=[\p{Script=Han}\p{P}\d])|(?<=\d)\n\s{0,64}(?=\p{Script=Han})/gu,
    examples: [['全市核酸\n检测', '全市核酸检测']],
  },
  {
    id: 'noise/line-break-between-words',
    pattern: /[^\S\n]{0,8}\n\s*/gu,
    put: ' ',
    examples: [['press\n conference', 'press conference']],
  },
  {
    id: 'noise/blanks',
    pattern: /[ \t\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]{2,}/gu,
    within: /(?<=[\s\S])[\s\S]/g,
    examples: [['王昕  　王禹', '王昕 王禹']],
  },
];

function isPinyinNoise(match: string, profile: NoiseProfile): boolean {
  const words = match.split(/[()（）]+/u).filter(Boolean);
  return words.every(isPinyin) && (profile.pinyin || words.some(hasTone));
}

/** Fewer bracketed syllables than this may be something else: 安（an）. */
const PINYIN_AT_LEAST = 3;
const WATERMARK_AT_LEAST = 2;
const STREWN_AT_LEAST = 3;
/** As much of a report as it takes to know its noise. */
const SAMPLE = 64 * 1024;

/**
 * Look at a report once, so that one doubtful bracket is judged by all the others.
 *
 * @param file  The decoded report.
 */
export function profileNoise(file: string): NoiseProfile {
  const sample = file.slice(0, SAMPLE);
  const brackets = sample.match(PINYIN) ?? [];
  const pinyin = brackets.filter((found) =>
    found
      .split(/[()（）]+/u)
      .filter(Boolean)
      .every(isPinyin),
  );
  const counts = new Map<string, number>();
  for (const found of sample.match(WATERMARK) ?? []) count(counts, found, 1 / WATERMARK_AT_LEAST);
  for (const found of sample.match(STREWN) ?? []) count(counts, found, 1 / STREWN_AT_LEAST);
  const strewn = [...counts].filter(([, share]) => share > 0.99);
  return {pinyin: pinyin.length >= PINYIN_AT_LEAST, watermarks: new Set(strewn.map(([found]) => found))};
}

function count(counts: Map<string, number>, found: string, share: number): void {
  counts.set(found.toLowerCase(), (counts.get(found.toLowerCase()) ?? 0) + share);
}

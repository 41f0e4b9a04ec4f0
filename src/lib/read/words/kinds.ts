/** Files by their endings. What a report is like is told by its text; the ending only says whether to look. */
import type {DiagnosticLevel} from '../../types';

export const REPORT_KINDS: ReadonlySet<string> = new Set([
  '.md',
  '.markdown',
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.shtml',
  '.json',
  '.jsonl',
  '.ndjson',
  '.csv',
  '.tsv',
]);

/** Lower case. */
export const NOT_REPORTS: ReadonlySet<string> = new Set([
  'readme.md',
  'license.md',
  'readme.txt',
  'license.txt',
  'license',
  'episodes.yml',
  'episodes.yaml',
  'thumbs.db',
  'desktop.ini',
]);

interface Refusal {
  level: DiagnosticLevel;
  message: string;
  hint: string;
}

const row = (endings: string, refusal: Refusal): [string, Refusal][] =>
  endings.split(' ').map((ending) => [ending, refusal]);

/** Formats that hold a report, but not as text; and pictures, which hold none. */
export const REFUSED_KINDS: ReadonlyMap<string, Refusal> = new Map([
  ...row('.docx .doc .wps .odt .rtf .pages', {
    level: 'error',
    message: 'is a word processor’s and was not read',
    hint: '请另存为文本（.txt，UTF-8）',
  }),
  ...row('.pdf .ceb .caj .epub .mobi', {
    level: 'error',
    message: 'is a page format and was not read',
    hint: '请另存为文本（.txt，UTF-8）',
  }),
  ...row('.xlsx .xls .et .ods .pptx .ppt', {
    level: 'error',
    message: 'is an office format and was not read',
    hint: '表格请另存为 .csv（UTF-8），其他请另存为文本',
  }),
  ...row('.mht .mhtml .webarchive', {
    level: 'error',
    message: 'is a web archive and was not read',
    hint: '请在浏览器中另存为网页（仅 HTML）',
  }),
  ...row('.eml .msg', {
    level: 'error',
    message: 'is a mail as it was sent and was not read',
    hint: '请把正文另存为文本（.txt，UTF-8）',
  }),
  ...row('.rss .atom .opml', {
    level: 'error',
    message: 'is a feed and was not read',
    hint: '请另存其中的网页，或导出为 .jsonl',
  }),
  ...row('.zip .rar .7z .gz .tar', {level: 'error', message: 'is packed and was not read', hint: '请先解压'}),
  ...row('.jpg .jpeg .png .gif .webp .bmp .tif .tiff .heic .svg .avif', {
    level: 'warning',
    message: 'is a picture and was not read',
    hint: '图片中的文字请另存为文本',
  }),
  ...row('.mp3 .mp4 .mov .wav .m4a .avi .mkv', {
    level: 'warning',
    message: 'is a recording and was not read',
    hint: '请另存为文字稿',
  }),
]);

/** How files begin that are no text whatever they are called, as Latin-1 letters, and the ending they should have. */
export const SIGNATURES: readonly (readonly [start: string, ending: string])[] = [
  ['%PDF-', '.pdf'],
  ['{\\rtf', '.rtf'],
  ['PK\x03\x04', '.zip'],
  ['PK\x05\x06', '.zip'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', '.doc'],
  ['\x1F\x8B\x08', '.gz'],
  ['Rar!\x1A\x07', '.rar'],
  ["7z\xBC\xAF'\x1C", '.7z'],
  ['\x89PNG\r\n', '.png'],
  ['\xFF\xD8\xFF', '.jpg'],
  ['GIF87a', '.gif'],
  ['GIF89a', '.gif'],
  ['II*\0', '.tif'],
  ['MM\0*', '.tif'],
  ['ID3\x03', '.mp3'],
  ['ID3\x04', '.mp3'],
];

/** How texts begin that are another program's, and the ending they should have. Of the first letters only. */
export const TEXT_SIGNATURES: readonly (readonly [start: RegExp, ending: string])[] = [
  [/^%PDF-/u, '.pdf'],
  [/^\{\\rtf/u, '.rtf'],
  [/^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:rss|feed|rdf:RDF|opml)[\s>]/iu, '.rss'],
  [
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:w:wordDocument|office:document|pkg:package|\?mso-application)[\s>]/iu,
    '.doc',
  ],
  [
    /^From: <Saved by|^(?:(?:[\w-]{2,40}:|[ \t])[^\n]{0,400}\n){1,40}?Content-Type: multipart\/related/iu,
    '.mhtml',
  ],
  [/^(?:(?:[\w-]{2,40}:|[ \t])[^\n]{0,400}\n){0,40}?MIME-Version: 1/iu, '.eml'],
];

/** Piles of reports made up for tests: good ones of many places and days, and fifty that are broken. */

const TOWNS =
  '青禾 白沙 石桥 柳河 双泉 北坡 新渡 高台 南湾 桐林 梅溪 金塘 乌石 长汀 平川 榆关 赤水 云岭 沙湖 枫桥'.split(
    ' ',
  );
const DEEDS = [
  '河水越过警戒线',
  '召开防汛部署会',
  '转移低洼处群众',
  '连夜加固河堤',
  '封闭沿河道路',
  '派出抢险队支援',
  '恢复供水供电',
  '学校恢复上课',
  '新堤工程开工',
  '工厂恢复生产',
];

/**
 * A good report: of the `n`th town, in the `n`th week, with two events.
 *
 *     goodReport(7)   // '---\ntitle: 高台镇第7号通报\ndate: 2001-02-26\n---\n\n…'
 */
export function goodReport(n: number): string {
  const town = `${TOWNS[n % TOWNS.length] ?? ''}${n >= TOWNS.length ? ('新旧东西南北上下'[n % 8] ?? '') : ''}镇`;
  const county = `${TOWNS[(n * 7) % TOWNS.length] ?? ''}县`;
  const day = (offset: number) => new Date(Date.UTC(2001, 0, 8 + n * 7 + offset)).toISOString().slice(0, 10);
  const words = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
  const [first = '', second = ''] = [DEEDS[n % DEEDS.length], DEEDS[(n + 3) % DEEDS.length]];
  return [
    `---\ntitle: ${county}${town}第${n}号通报\ndate: ${day(3)}\n---\n`,
    `${words(day(0))}，${county}${town}${first}，涉及居民${100 + n}户。`,
    `${words(day(1))}，${county}${town}${second}，出动人员${20 + n}名。\n`,
  ].join('\n');
}

const head = (matter: string) => `---\n${matter}\n---\n\n5月2日，青禾镇河水越过警戒线。\n`;
const bytes = (...codes: number[]) => Uint8Array.from(codes);

/** Fifty ways of being broken: name → content. None has an event that another report could tell. */
export const BROKEN: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['empty.md', ''],
  ['blank.txt', ' \n\t\n　\n'],
  ['one-letter.txt', '水'],
  ['only-front.md', '---\ntitle: 甲\ndate: 2031-05-09\n---\n'],
  ['only-open.md', '---\n'],
  ['no-date.md', '---\ntitle: 甲\n---\n\n水位正在回落。\n'],
  ['no-date.txt', '河堤加固\n\n施工队正在加固河堤，进展顺利。\n'],
  ['no-date.html', '<!doctype html><title>河堤</title><p>施工队正在加固河堤，进展顺利。</p>'],
  ['date-none.md', head('title: 甲\ndate: 2031-02-30')],
  ['date-month.md', head('title: 甲\ndate: 2031-13-01')],
  ['date-words.md', head('title: 甲\ndate: 某日')],
  ['date-list.md', head('title: 甲\ndate: [2031, 5]')],
  ['date-map.md', head('title: 甲\ndate: {year: 2031}')],
  ['date-empty.md', head('title: 甲\ndate:')],
  ['date-number.md', head('title: 甲\ndate: 99999999')],
  ['date-day-zero.md', head('title: 甲\ndate: 2031-05-00')],
  ['retrieved-words.md', head('title: 甲\ndate: 2031-05-09\nretrieved: 某日')],
  ['title-map.md', head('title: {a: b}\ndate: 2031-05-09')],
  ['unclosed.md', '---\ntitle: 甲\ndate: 2031-05-09\n\n水位正在回落。\n'],
  ['yaml-bracket.md', head('title: [甲\ndate: 2031-05-09')],
  ['yaml-brace.md', head('title: {{甲\ndate: 2031-05-09')],
  ['yaml-quote.md', head('title: "甲\ndate: 2031-05-09')],
  ['yaml-tab.md', head('title: 甲\n\tdate: 2031-05-09')],
  ['yaml-twice.md', head('title: 甲\ntitle: 乙\ndate: 2031-05-09')],
  ['yaml-alias.md', head('title: *none\ndate: 2031-05-09')],
  ['yaml-self.md', head('title: &a [*a]\ndate: 2031-05-09')],
  [
    'yaml-bomb.md',
    head(
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
          (key, i) => `${key}: &${key} [${`*${'abcdefg'[i] ?? 'a'},`.repeat(9)}]`,
        ),
      ].join('\n'),
    ),
  ],
  ['places-level.md', head('title: 甲\ndate: 2031-05-09\nplaces:\n  - level: 9')],
  ['yaml-list.md', head('- title: 甲\n- date: 2031-05-09')],
  ['yaml-number.md', head('42')],
  ['yaml-text.md', head('甲乙丙')],
  ['yaml-indent.md', head('title: 甲\n  date: 2031-05-09')],
  ['yaml-colon.md', head('title: 甲: 乙: 丙\ndate: 2031-05-09')],
  ['url-script.md', head('title: 甲\ndate: 2031-05-09\nurl: javascript:x')],
  ['url-list.md', head('title: 甲\ndate: 2031-05-09\nurl: [1, 2]')],
  ['publisher-map.md', head('title: 甲\ndate: 2031-05-09\npublisher: {city: 某市}')],
  ['corrections-text.md', head('title: 甲\ndate: 2031-05-09\ncorrections: 改一下')],
  ['corrections-verb.md', head('title: 甲\ndate: 2031-05-09\ncorrections:\n  - do: explode\n    match: 水')],
  [
    'corrections-date.md',
    head('title: 甲\ndate: 2031-05-09\ncorrections:\n  - do: redate\n    match: 河水越过\n    date: 某日'),
  ],
  ['archived-text.md', head('title: 甲\ndate: 2031-05-09\narchived: 网上')],
  ['toml.md', '+++\ntitle = "甲\n+++\n\n水位正在回落。\n'],
  ['nul.txt', bytes(0, 0, 0, 0, 0, 0, 0, 0)],
  ['binary.txt', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0xff, 0xfe, 0x81, 0x8d)],
  ['png.txt', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52)],
  ['zip.txt', bytes(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0)],
  ['half-utf16.txt', bytes(0xff, 0xfe, 0x34)],
  ['lost.txt', '\ufffd'.repeat(60)],
  ['records.jsonl', '{"title":"甲"\n{"title":\nnull\n'],
  ['table.csv', 'title,date,content\n甲,2031-05-09,\n'],
  ['quotes.md', `---\ntitle: 甲\n---\n\n${'> '.repeat(40_000)}水`],
];

/** Short texts in every encoding, with and without a charset that is declared, right or wrong. */
import {describe, expect, it} from 'vitest';
import {readReport} from '../../../src/lib/read';
import {encode} from './encode';

const TEXTS: readonly (readonly [script: 'Hans' | 'Hant', text: string])[] = [
  ['Hans', '青禾镇渡口今起停航，请绕行柳桥。'],
  ['Hans', '窑湾村两口水井水质合格，十五户村民恢复取水，管护员每日抄表。'],
  ['Hans', '7月5日18时，白沙河青岭站水位回落到警戒线以下。当晚，撤离的三百二十名群众分批返家，镇卫生院派人入户消毒，供电所抢修线路四条，尚有两个小组未通电，预计6日中午前恢复。县农业农村局统计，受淹稻田一千一百亩，保险公司已到现场查勘。'],
  ['Hans', '2024年7月6日 09:30 来源：白沙县融媒体中心\n堤脚渗水点已用砂石反滤，巡堤班次由四小时改为两小时。'],
  ['Hant', '青禾鎮渡口即日起停航，請改道柳橋。'],
  ['Hant', '窯灣村兩口水井水質合格，十五戶居民恢復取水，管理員每日抄錶。'],
  ['Hant', '7月5日18時，白沙河青嶺站水位回落到警戒線以下。當晚，撤離的三百二十名居民分批返家，衛生所派員逐戶消毒，電力公司搶修線路四條，尚有兩個鄰未復電，預計6日中午前恢復。農業處統計，受淹稻田一千一百畝，保險公司已到現場勘查。'],
  ['Hant', '2024年7月6日 09:30 記者林某／白沙報導\n堤腳滲水點已用砂石處理，巡堤班次由四小時改為兩小時。'],
];
const ENCODINGS = ['gbk', 'gb18030', 'big5', 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'utf-16le-bom', 'utf-16be-bom'];
const DECLARED = ['', 'gb2312', 'utf-8', 'big5'];

const rows = ENCODINGS.flatMap((encoding) =>
  DECLARED.map((declared) => ({
    encoding,
    declared,
    // Big5 has no simplified letters.
    texts: TEXTS.filter(([script]) => encoding !== 'big5' || script === 'Hant').map(([, text]) => text),
  })),
);

describe('short texts', () => {
  it('are more than two hundred', () => {
    expect(rows.reduce((sum, {texts}) => sum + texts.length, 0)).toBeGreaterThan(200);
  });

  it.each(rows.map((row) => [`${row.encoding}, ${row.declared || 'nothing'} declared`, row] as const))('%s', (_, row) => {
    const written = row.texts.map((text) => (row.declared ? `<meta charset="${row.declared}">\n${text}` : text));
    const read = written.map((text) => readReport(encode(text, row.encoding), {path: 'report.txt'}).file.replace(/^\uFEFF/u, ''));
    expect(read).toEqual(written);
  });
});

/**
 * Festivals and memorial days, each with the rule for its day, and the function that reads the rules.
 *
 * Names are in simplified characters. A rule is one of
 *
 *     10-01        month and day
 *     L01-15       lunar month and day;  L01-00 is the eve of that month, L01--1 the day before
 *     05/2/7       the second Sunday of May (weekdays from Monday, 1);  05/-1/1 the last Monday
 *     E-2          days from Easter Sunday;  O-2 of the Orthodox churches
 *     H+9          days from the Jewish new year of that civil year
 *     I10-01       month and day of the Islamic calendar
 *     N10-18-1     days from the first new moon on or after 18 October; the feast may be kept a day later
 *
 * and ×9 behind it tells how many days a feast lasts that is named as a whole. Jewish feasts begin on an evening,
 * which is the day given.
 *
 * The solar terms are festivals too; they come from `lunar.ts`.
 */
import {addDays, utcOf, weekday} from './civil';
import {easter, islamicDay, jewishNewYear, maccabees, orthodoxEaster} from './movable';
import {SOLAR_TERMS, civilOfLunar, newMoon, solarTermDay} from './lunar';

/** Rule → names that share it. The first is the name in full. */
const NAMES: Record<string, string> = {
  'L01-00': '除夕 大年三十 年三十 年三十夜 大年夜 除夕夜',
  'L01--1': '小年夜',
  'L01-01': '春节 大年初一 农历新年 农历春节 新春佳节 新春',
  'L01-15': '元宵节 元宵 元宵佳节 正月十五元宵节 上元节',
  'L02-02': '龙抬头',
  'L04-08': '浴佛节 佛诞日',
  'L04-15': '卫塞节 比萨宝蕉节',
  'L05-05': '端午节 端午 端午佳节 端阳节',
  'L07-07': '七夕 七夕节',
  'L07-15': '中元节 盂兰盆节',
  'L08-15': '中秋节 中秋 中秋佳节',
  'L09-09': '重阳节 重阳 重阳佳节',
  'L12-08': '腊八节 腊八',
  'L12-23': '小年',
  '01-01': '元旦 元旦节 新年元旦 公历新年 阳历新年 新年',
  '01-13×4': '庞格尔节',
  '02-14': '情人节 圣瓦伦丁节',
  '03-07': '女生节',
  '03-05': '学雷锋日 学雷锋纪念日',
  '03-08': '妇女节 国际妇女节 三八妇女节 三八节 三八国际妇女节 国际劳动妇女节',
  '03-12': '植树节',
  '03-15': '消费者权益日 国际消费者权益日 三一五',
  '04-01': '愚人节',
  '04-04': '台湾儿童节',
  '04-22': '世界地球日 地球日',
  '04-23': '世界读书日',
  '05-01': '五一 五一劳动节 劳动节 国际劳动节 五一国际劳动节 五一节 “五一”',
  '05-04': '青年节 五四青年节',
  '05-12': '护士节 国际护士节 防灾减灾日 全国防灾减灾日',
  '06-01': '儿童节 六一儿童节 国际儿童节 六一 六一国际儿童节 “六一”',
  '06-05': '世界环境日',
  '07-01': '建党节 七一建党节 香港回归纪念日',
  '08-01': '建军节 八一建军节',
  '08-08': '台湾父亲节',
  '09-03': '抗战胜利纪念日 抗日战争胜利纪念日',
  '09-10': '教师节',
  '09-28': '孔子诞辰',
  '09-30': '烈士纪念日',
  '10-01': '国庆节 国庆 十一国庆节 十一国庆 “十一” 十一长假 十一黄金周 十一假期 十一期间 国庆佳节',
  '10-10': '双十节',
  '10-16': '老板节',
  '10-31': '万圣节 万圣夜 万圣节前夜 万圣节前夕',
  '11-01': '诸圣节 诸圣瞻礼',
  '11-11': '光棍节 双十一 双11',
  '12-01': '世界艾滋病日',
  '12-13': '国家公祭日',
  '12-20': '澳门回归纪念日',
  '12-24': '平安夜 圣诞夜 圣诞前夕',
  '12-25': '圣诞节 圣诞',
  '12-31': '跨年夜',
  '05/2/7': '母亲节',
  '06/3/7': '父亲节',
  '11/4/4': '感恩节',
  'E-47': '忏悔节',
  'E-46': '圣灰星期三 圣灰礼仪日 圣灰日 灰日 大斋首日',
  'E-46×46': '大斋期 大斋节',
  'E-41×40': '四旬期 四旬节',
  'E-7': '棕枝主日 圣枝主日 基督苦难主日 棕榈主日',
  'E-3': '圣周四 圣周星期四 濯足节',
  'E-2': '耶稣受难日 受难日 受难节 圣周五 神圣周五 沉默周五 沈默周五',
  'E-1': '圣周六 神圣周六 黑色星期六 复活节前夜 复活节前夕',
  'E+0': '复活节 主复活日 复活主日',
  'E+1': '复活节星期一',
  'E+39': '耶稣升天节 升天节',
  'E+49': '圣灵降临节 圣灵降临日 五旬节',
  'E+50': '圣灵节庆日 圣灵降临节星期一',
  'E+56': '圣三一主日 天主三一主日 天主圣三一节 圣三主日 圣三节',
  'E+60': '基督圣体节 基督圣体圣血节 基督圣体圣血瞻礼',
  '01-06': '主显节',
  'H-1×3': '犹太新年',
  'H+8': '赎罪日',
  'H+13×9': '住棚节',
  'H+20': '圣会节',
  'H+21': '转经节 诵经节 西赫托拉节',
  'H+C×8': '光明节 修殿节 献殿节 烛光节 马加比节',
  'H-194': '普珥节',
  'H-164×9': '逾越节',
  'H-131': '篝火节 犹太教篝火节',
  'H-114×3': '七七节 沙夫幼特节 收获节 新果实节',
  'H-52': '圣殿被毁日',
  'N02-13+15': '洒红节 胡里节 侯丽节 荷丽节 好利节 欢悦节',
  'N10-18-1': '排灯节 万灯节',
  'I01-01': '伊斯兰新年 伊斯兰教新年 伊斯兰历新年',
  'I01-10': '阿舒拉节',
  'I03-12': '圣纪节',
  'I07-27': '登霄节 夜行登霄节',
  'I09-01×30': '斋月 穆斯林斋月',
  'I09-27': '盖德尔夜 法令之夜 权力之夜',
  'I10-01': '开斋节 尔代节 肉孜节',
  'I12-10': '古尔邦节 宰牲节 忠孝节',
};

/** Churches that keep the old calendar: Easter by their own reckoning, Christmas on 7 January. */
const ORTHODOX = /^东正教/;

/** Names that add nothing to a solar term's day. */
const TERM_NAMES: Record<string, string> = {清明节: '清明', 冬至节: '冬至', 清明佳节: '清明'};

const RULES = new Map<string, string>();
for (const [rule, names] of Object.entries(NAMES)) for (const name of names.split(' ')) RULES.set(name, rule);
SOLAR_TERMS.forEach((name, term) => RULES.set(name, `T${term}`));
for (const [name, term] of Object.entries(TERM_NAMES)) RULES.set(name, RULES.get(term) ?? '');

/** Every name of a festival or solar term. */
export const FESTIVAL_NAMES: readonly string[] = [...RULES.keys()];

/** How a festival's day is found: `lunar` also for the solar terms, which the almanac gives. */
export function festivalCalendar(name: string): 'civil' | 'lunar' {
  return /^[LT]/.test(RULES.get(name) ?? '') ? 'lunar' : 'civil';
}

/** Whether its civil day is another every year. */
export function isMovable(name: string): boolean {
  return !/^\d\d-\d\d$/.test(ruleOf(name));
}

/** How many days it lasts where its name means all of them: 斋月; else 1. */
export function festivalLength(name: string): number {
  return Number(ruleOf(name).split('×')[1] ?? 1);
}

function ruleOf(name: string): string {
  const rule = RULES.get(name.replace(ORTHODOX, '')) ?? '';
  if (!ORTHODOX.test(name)) return rule;
  return rule === '12-25' ? '01-07' : rule.replace('E', 'O');
}

const MOVABLE: Record<string, (year: number) => number> = {E: easter, O: orthodoxEaster, H: jewishNewYear};

/**
 * The day of a festival in a year, as UTC milliseconds; null if the name is unknown or the almanac does not reach
 * that year.
 *
 *     festivalDay('中秋', 2022)     // 2022-09-10
 *     festivalDay('除夕', 2020)     // 2020-01-24, the eve of the lunar year that begins in 2020
 *
 * @param year  Civil year; for lunar days the civil year in which the lunar year begins.
 */
export function festivalDay(name: string, year: number): number | null {
  const key = `${year}${name}`;
  const known = reckoned.get(key);
  if (known !== undefined) return known;
  if (reckoned.size > 999) reckoned.clear();
  const day = reckon(name, year);
  reckoned.set(key, day);
  return day;
}

/** Days that were asked for; a report asks for the same few again and again. */
const reckoned = new Map<string, number | null>();

function reckon(name: string, year: number): number | null {
  const [rule = ''] = ruleOf(name).split('×');
  if (rule === '') return null;
  if (rule.startsWith('T')) return solarTermDay(year, Number(rule.slice(1)));
  const turn = MOVABLE[rule.charAt(0)];
  if (turn) return addDays(turn(year), rule.endsWith('C') ? maccabees(year) : Number(rule.slice(1)));
  if (rule.includes('/'))
    return nthWeekday(year, ...(rule.split('/').map(Number) as [number, number, number]));
  const month = Number(rule.replace(/[LIN]/, '').slice(0, 2));
  if (rule.startsWith('N')) {
    const moon = newMoon(utcOf(year, month, Number(rule.slice(4, 6))));
    return moon === null ? null : addDays(moon, Number(rule.slice(6)));
  }
  const day = Number(rule.replace(/^.*?\d-/, ''));
  if (rule.startsWith('I')) return islamicDay(year, month, day);
  if (!rule.startsWith('L')) return utcOf(year, month, day);
  const first = civilOfLunar({year, month, day: 1, leap: false});
  return first === null ? null : addDays(first, day - 1);
}

/**
 * The nth weekday of a month; counted from the end if `nth` is negative.
 *
 *     nthWeekday(2022, 5, 2, 7)     // 2022-05-08, the second Sunday of May
 */
export function nthWeekday(year: number, month: number, nth: number, day: number): number {
  if (nth < 0) {
    const last = addDays(month === 12 ? utcOf(year + 1, 1, 1) : utcOf(year, month + 1, 1), -1);
    return addDays(last, -((weekday(last) - day + 7) % 7) + (nth + 1) * 7);
  }
  const first = utcOf(year, month, 1);
  return addDays(first, ((day - weekday(first) + 7) % 7) + (nth - 1) * 7);
}

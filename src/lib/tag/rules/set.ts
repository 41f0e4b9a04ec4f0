/** Times that come again: 每天, 每周一, 每隔3天, 逢五. */
import {parseNumeral} from '../numerals';
import {type Examples, type Rule, oneOf, sticky} from '../rule';
import {COUNT, SMALL} from '../words/numbers';
import {DAYPARTS, SHORT_DAYPARTS} from '../words/dayparts';
import {UNITS, lengthOf} from '../words/units';
import {weekdayOf} from '../words/weekdays';

const set = (value: string, quant = 'EVERY') => ({kind: 'set', value, quant}) as const;

/** Words that are whole. */
const WORDS: Record<string, string> = {
  天天: 'P1D', 年年: 'P1Y', 月月: 'P1M', 日日: 'P1D', 夜夜: 'P1D', 逐日: 'P1D', 逐月: 'P1M', 逐年: 'P1Y', 隔日: 'P2D', 单日双号: 'P2D',
  周周: 'P1W', 岁岁: 'P1Y', 按月: 'P1M', 按季度: 'P3M', 按年: 'P1Y', 按周: 'P1W', 按日: 'P1D',
}; // prettier-ignore

export const rules: Rule[] = [
  {
    id: 'set/every',
    on: '每',
    pattern: sticky(
      `(?<![米升次转]|[公海华\\d]里)每月的?(?:第${SMALL}|最后一)个?(?:周|星期|礼拜)[一二三四五六日天]|(?<![米升次转]|[公海华\\d]里)每(?:一|逢|个|到|隔)?(?:(?<count>${COUNT})个?)?(?<unit>${oneOf([...Object.keys(UNITS), '个月', '个星期', '个礼拜', '个小时', '个工作日', '学年'])})`,
    ),
    read: ({count, unit = '月'}) => {
      const length = lengthOf(count ?? '1', unit.replace(/^个|^学/, ''));
      return length && set(length.value);
    },
  },
  {
    id: 'set/every-part',
    on: '每',
    pattern: sticky(`每(?:个|到)?(?<part>${oneOf([...DAYPARTS.keys(), ...SHORT_DAYPARTS.keys()])})`),
    read: ({part = ''}) => set(`XXXX-XX-XXT${(DAYPARTS.get(part) ?? SHORT_DAYPARTS.get(part))?.part ?? ''}`),
  },
  {
    id: 'set/every-weekday',
    on: '每逢',
    pattern: sticky(
      '(?:每|逢|每逢|每个)(?:周|星期|礼拜)的?(?:周|星期)?(?<weekday>[一二三四五六日天末])(?!次|个|期|两|趟|节|篇)(?:[至到-]周?(?<last>[一二三四五六日天])|(?<more>(?:[、和](?:周|星期|礼拜)?[一二三四五六日天末](?!次|个)){1,6}))?',
    ),
    read: ({weekday = '', last, more = ''}) => {
      const day = weekdayOf(weekday);
      const days = [...weekday, ...more.replace(/[、和周]|星期|礼拜/g, '')].map(weekdayOf);
      if (days.length > 1) return set(days.map((each) => `XXXX-WXX-${each === 8 ? 'WE' : each}`).join(','));
      if (last) return set(`XXXX-WXX-${day}/XXXX-WXX-${weekdayOf(last)}`);
      return set(day === 8 ? 'XXXX-WXX-WE' : `XXXX-WXX-${day}`);
    },
  },
  {
    id: 'set/every-date',
    on: '每',
    pattern: sticky(
      `每(?:年|逢)(?:的)?(?<month>${SMALL})月(?:份|(?<day>${SMALL})[日号])?|每月(?:的)?(?<monthday>${SMALL})[日号](?<more>(?:[、和及]${SMALL}[日号]){1,4})?`,
    ),
    read: ({month, day, monthday, more = ''}) => {
      const two = (text: string | undefined) => (text ? String(parseNumeral(text)).padStart(2, '0') : 'XX');
      if (monthday) {
        const days = [monthday, ...more.split(/[、和及日号]/).filter(Boolean)];
        return set(days.map((each) => `XXXX-XX-${two(each)}`).join(','));
      }
      return set(day ? `XXXX-${two(month)}-${two(day)}` : `XXXX-${two(month)}`);
    },
  },
  {
    id: 'set/every-festival',
    on: '每',
    pattern: sticky(
      '每(?:年|逢|个)(?:的)?(?:年三十夜?|大年三十|除夕夜?|春节|元宵节?|清明节?|端午节?|中秋节?|国庆节?|重阳节?)',
    ),
    read: () => set('P1Y'),
  },
  {
    id: 'set/on-days-with',
    on: '逢',
    pattern: sticky('逢(?<digit>[一二三四五六七八九十]、?){1,3}(?=[赶逢的开有,。日])'),
    read: () => set('XXXX-XX-XX'),
  },
  {
    id: 'set/word',
    on: '天年月日夜逐隔单周岁按',
    pattern: sticky(
      `(?<![三两一二四五六七八九十几\\d半今明昨当每整全某春夏秋冬节周生追])(?<word>${oneOf(Object.keys(WORDS))})(?!(?<=按.)[升跌涨增减上下程份龄级])`,
    ),
    read: ({word = ''}) => set(WORDS[word] ?? ''),
  },
];

export const examples: Examples = {
  'set/every': {
    finds: [
      ['每天消毒', '每天', 'P1D'],
      ['店里每天开门', '每天', 'P1D'],
      ['每隔3天', '每隔3天', 'P3D'],
      ['每月最后一个周二闭馆', '每月最后一个周二', 'P1M'],
      ['每天深夜', '每天深夜', 'XXXX-XX-XXTNI'],
      ['每天下午4点半', '每天下午4点半', 'XXXX-XX-XXT16:30'],
      ['每晚18:00至22:00', '每晚18:00至22:00', 'XXXX-XX-XXT18:00/XXXX-XX-XXT22:00'],
      ['每日晚間11時至翌日清晨5時', '每日晚間11時至翌日清晨5時', 'XXXX-XX-XXT23/XXXX-XX-XXT05'],
    ],
  },
  'set/every-part': {finds: [['每晚', '每晚', 'XXXX-XX-XXTEV']]},
  'set/every-weekday': {
    finds: [
      ['每周一', '每周一', 'XXXX-WXX-1'],
      ['每周五次', '每周', 'P1W'],
      ['每周二、四、六开放', '每周二、四、六', 'XXXX-WXX-2,XXXX-WXX-4,XXXX-WXX-6'],
    ],
  },
  'set/every-date': {
    finds: [
      ['每年9月', '每年9月', 'XXXX-09'],
      ['每年11月至次年1月', '每年11月至次年1月', 'XXXX-11/XXXX-01'],
      ['每月15日', '每月15日', 'XXXX-XX-15'],
      ['每月5日、15日发薪', '每月5日、15日', 'XXXX-XX-05,XXXX-XX-15'],
    ],
  },
  'set/every-festival': {finds: [['每年年三十夜', '每年年三十夜', 'P1Y']]},
  'set/on-days-with': {finds: [['逢五赶集', '逢五', 'XXXX-XX-XX']], skips: ['相逢一笑']},
  'set/word': {
    finds: [['天天向上', '天天', 'P1D']],
    skips: ['三天天气', '春天天气', '追逐月影', '按年上升', '按日程举行'],
  },
};

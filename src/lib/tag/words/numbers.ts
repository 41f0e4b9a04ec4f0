/** Patterns of numbers in folded text, to be put together into rules. None has a group. */

const ONES = '一二三四五六七八九';

/** 1 to 99: 7, 07, 七, 十七, 二十七, 廿七. */
export const SMALL = `(?:\\d{1,2}|[${ONES}]?十[${ONES}]?|[廿卅][${ONES}]?|[${ONES}两])`;

/** A day of the month in Chinese figures, which is never 两. */
export const HAN_DAY = `(?:[${ONES}]?十[${ONES}]?|[廿卅][${ONES}]?|[${ONES}])`;

/** A day of the month. */
export const DAY = `(?:\\d{1,2}|${HAN_DAY})`;

/** A year in full: 1998, 二〇二二, 二0二二, 两千零四. */
export const YEAR = `(?:[12]\\d{3}|[一二][〇${ONES}0]{3}|两千(?:〇?[${ONES}十]{1,3})?)`;

/** A year's last two digits: 98, 07, 九八, 〇七. */
export const SHORT_YEAR = `(?:\\d{2}|[〇${ONES}]{2})`;

/** How many: 40, 1,200, 2.5, 三十, 一千多, 半, 几, 十几, 数十. */
export const COUNT =
  `(?:\\d{1,9}(?:,\\d{3}){0,3}(?:\\.\\d{1,4})?(?:[十百千万亿]{1,2})?|` +
  `[〇${ONES}十]{1,3}点[〇${ONES}]{1,2}(?=个?小时|年|天|秒|分钟)|[〇${ONES}十百千万亿两俩仨廿卅几数]{1,8}|半)`;

/** Characters with which a number may begin. */
export const DIGIT = '0123456789';
export const HAN_DIGIT = `〇${ONES}十廿卅两`;
export const COUNT_START = `${DIGIT}${HAN_DIGIT}百千万半几数俩仨`;

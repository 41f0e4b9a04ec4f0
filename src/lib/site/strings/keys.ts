/** The table of keys and what stands around it, in each language: only its dialog carries them. */
import type {Lang} from '../../types';

type KeyTable = readonly (readonly [keys: string, does: string])[];

export const KEY_TABLES: Readonly<Record<Lang, KeyTable>> = {
  'zh-Hans': [
    ['← →', '平移时间'],
    ['+ −', '放大、缩小'],
    ['0', '显示全部'],
    ['1 – 9', '放大到画面的这一份；再按再分，直到一件'],
    ['↑ ↓', '画面上的上一个、下一个'],
    ['J K', '下一件、上一件'],
    ['Enter', '打开事件，展开一组'],
    ['C', '逐条看联系'],
    ['Esc', '退一步'],
    ['/', '搜索，回车到第一件'],
    ['?', '本表'],
  ],
  'zh-Hant': [
    ['← →', '平移時間'],
    ['+ −', '放大、縮小'],
    ['0', '顯示全部'],
    ['1 – 9', '放大到畫面的這一份；再按再分，直到一件'],
    ['↑ ↓', '畫面上的上一個、下一個'],
    ['J K', '下一件、上一件'],
    ['Enter', '開啟事件，展開一組'],
    ['C', '逐條看聯繫'],
    ['Esc', '退一步'],
    ['/', '搜尋，Enter 到第一件'],
    ['?', '本表'],
  ],
  en: [
    ['← →', 'move in time'],
    ['+ −', 'zoom in, zoom out'],
    ['0', 'show all'],
    ['1 – 9', 'zoom to that ninth of the picture, again and again, down to one event'],
    ['↑ ↓', 'previous, next of what is drawn'],
    ['J K', 'next event, previous event'],
    ['Enter', 'open an event, part a group'],
    ['C', 'go through the connections'],
    ['Esc', 'one step back'],
    ['/', 'search; Enter goes to the first'],
    ['?', 'this table'],
  ],
};

export const KEY_WORDS: Readonly<Record<Lang, {title: string; note: string; letters: string}>> = {
  'zh-Hans': {
    title: '键盘操作',
    note: '数字键像一把尺，从先到后把画面分成九份。几下就能从上万件里找到一件，按错了用 Esc 退回。',
    letters: '启用 J、K、/、? 这几个单键',
  },
  'zh-Hant': {
    title: '鍵盤操作',
    note: '數字鍵像一把尺，從先到後把畫面分成九份。幾下就能從上萬件裡找到一件，按錯了用 Esc 退回。',
    letters: '啟用 J、K、/、? 這幾個單鍵',
  },
  en: {
    title: 'Keyboard',
    note: 'The digits lie over the picture like a ruler, from early to late. A few of them find one event among ten thousand; Esc takes a wrong one back.',
    letters: 'Use the single keys J, K, / and ?',
  },
};

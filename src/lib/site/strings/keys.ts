/** The table of keys, in each language: only its dialog carries it. */
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

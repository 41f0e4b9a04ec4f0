/** What the element says of itself. */
import type {Lang} from '../lib/types';

export const MESSAGES: Readonly<Record<Lang, {missing: string; open: string}>> = {
  'zh-Hans': {missing: '时间线的数据没有取到。', open: '打开完整页面'},
  'zh-Hant': {missing: '時間線的資料沒有取到。', open: '開啟完整頁面'},
  en: {missing: 'The timeline’s data could not be loaded.', open: 'Open the full page'},
};

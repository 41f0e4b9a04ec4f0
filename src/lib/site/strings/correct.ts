/** How to put an event right, in each language; only pages of single events show it. */
import type {Lang} from '../../types';
import type {Mend} from '../correction';

interface CorrectWords {
  title: string;
  how: (files: string) => string;
  bare: string;
  mends: Readonly<Record<Mend, string>>;
}

export const CORRECT: Readonly<Record<Lang, CorrectWords>> = {
  'zh-Hans': {
    title: '这件事不对？',
    how: (files) => `把下面要改的那一项写进 ${files} 开头的 front matter，换成对的内容，再生成一次。`,
    bare: '文件没有 front matter 的，前后各加一行 ---。已有 corrections 的，只加“-”那一行。',
    mends: {retitle: '标题不对', redate: '日期不对', rekind: '类别不对', drop: '这不是一件事'},
  },
  'zh-Hant': {
    title: '這件事不對？',
    how: (files) => `把下面要改的那一項寫進 ${files} 開頭的 front matter，換成對的內容，再產生一次。`,
    bare: '檔案沒有 front matter 的，前後各加一行 ---。已有 corrections 的，只加「-」那一行。',
    mends: {retitle: '標題不對', redate: '日期不對', rekind: '類別不對', drop: '這不是一件事'},
  },
  en: {
    title: 'Is this event wrong?',
    how: (files) =>
      `Copy what you need into the front matter of ${files}, put the right words in, and build again.`,
    bare: 'Where a file has no front matter, put a line --- before and after it; where it has corrections, add the line with “-” only.',
    mends: {
      retitle: 'The headline is wrong',
      redate: 'The date is wrong',
      rekind: 'The kind is wrong',
      drop: 'This is no event',
    },
  },
};

/** What stands under a picture: no part of the report's text, and its day is the picture's. */
import type {DraftBlock} from './draft';
import {CAPTION_END, CAPTION_MARK, CAPTION_START, CREDIT_LINE} from './words/captions';

/** Longer text that ends in a photographer's name is a paragraph with a credit. */
const LONGEST = 160;
const LONGEST_UNDER_PICTURE = 60;

/**
 * Is it a caption?
 *
 *     isCaption({text: '图为7月2日的白沙河大桥。', draft})     // true
 *     isCaption({text: '护林员在巡山。王某 摄', draft})        // true
 *     isCaption({text: '青江报 记者 周某 何某/摄', draft})     // false: who wrote it
 */
export function isCaption({text, draft}: {text: string; draft: DraftBlock}): boolean {
  if (text.length > LONGEST) return false;
  if (CAPTION_START.test(text) || CAPTION_MARK.test(text)) return true;
  if (CAPTION_END.test(text) && !CREDIT_LINE.test(text)) return true;
  return draft.underPicture === true && isUnderPicture(text, draft);
}

/** Right under a picture, no sentence of its own, no date of the page, no numbered or bold heading. */
function isUnderPicture(text: string, {kind, marks, raw}: DraftBlock): boolean {
  const isStrong = marks.some(({type, start, end}) => type === 'strong' && end - start >= raw.trim().length);
  const isHeading =
    /[。！？；：:]$|^[一二三四五六七八九十]{1,3}[、.]|^[（(][一二三四五六七八九十]|20\d{2}-\d/u.test(text);
  return kind === 'paragraph' && !isStrong && !isHeading && text.length <= LONGEST_UNDER_PICTURE;
}

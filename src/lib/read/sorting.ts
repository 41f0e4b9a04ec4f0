/** Which block of a report is what: first what each says by itself, then where it stands. */
import type {BlockRole} from '../types';
import {isCaption} from './caption';
import type {CleanText} from './clean';
import type {DraftBlock} from './draft';
import {BOILERPLATE, TOOL_WORDS, type BoilerplateHabit} from './words/boilerplate';

/** A block of clean text before all blocks are joined. */
export interface SortedBlock extends CleanText {
  draft: DraftBlock;
  role: BlockRole;
  note?: string;
  depth?: number;
}

/** Where a block stands: before the first paragraph, among them, after the last. */
export interface BodyBounds {
  first: number;
  /** Included. */
  last: number;
}

const SENTENCE_END = /[。！？!?；;…][”’"」』）)]?$/u;
const SENTENCE_INSIDE = /[。；].{4}/u;

/**
 * Is it running text?
 *
 * A headline may be long and have commas, but no full stop; a paragraph that ends without one is longer
 * than any headline.
 */
export function isProse(text: string): boolean {
  if (text.length >= 8 && /[。；][”’"」』）)]?$/u.test(text)) return true;
  if (text.length < 15) return false;
  if (SENTENCE_INSIDE.test(text)) return true;
  if (text.length >= 50 && SENTENCE_END.test(text)) return true;
  return text.length >= 90;
}

/** Lead of a report that has neither headline nor head: a date, then somebody. */
export function startsLikeLead(text: string): boolean {
  return /^.{0,14}?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号號][,，电電讯訊]/u.test(
    text,
  );
}

const LONGEST_TOOLS = 80;

/** Why a block is no part of the article, by what it says and in which part of the text it stands. */
export function habitOf(
  {text, draft}: Pick<SortedBlock, 'text' | 'draft'>,
  zone: 'head' | 'body' | 'tail',
): Pick<BoilerplateHabit, 'note' | 'opens'> | undefined {
  const found = BOILERPLATE.find(
    (habit) =>
      text.length <= habit.longest &&
      (habit.zone === 'any' || (habit.zone === 'edge' ? zone !== 'body' : zone === 'tail')) &&
      habit.pattern.test(text),
  );
  if (found) return found;
  if (isCaption({text, draft})) return {note: 'caption'};
  const isTools =
    text.length <= LONGEST_TOOLS &&
    text.replace(TOOL_WORDS, '') === '' &&
    /[\p{L}\d]/u.test(text) &&
    !/^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/u.test(text);
  return isTools ? {note: 'share-link'} : undefined;
}

/** A block that is mostly links: navigation, related articles. */
export function isLinks({raw, linked, anchors}: DraftBlock): boolean {
  return anchors > 0 && linked >= raw.replace(/[\s|｜丨·>/\-]/gu, '').length * 0.75;
}

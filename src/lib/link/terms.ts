import {toHans} from '../script/hans';
import type {ConnectionStrength, DatedEvent} from '../types';
import {wordsOf} from './alike';
import {MEASURES} from './words/measures';

/** What two events may share. */
export interface Term {
  name: string;
  strength: ConnectionStrength;
}

const QUOTED = /[“「『](?<words>[^“”「」『』，。；]{2,10})[”」』]/gu;
/** Han letters that join or frame words and so say nothing of the matter. */
const FRAME =
  /^[的了和与及等在对将为于是有以把被从向到并也又都各个其这那一二三四五六七八九十]|[的了和与及等在对将为于是有以把被从向到并也又都各个其这那]$/u;
const SHORTEST = 3;
const LONGEST = 8;

/**
 * The measures, slogans and names of an event, by name: measures by what their words mean, slogans as they
 * stand in quotation marks, names as its actors are called.
 */
export function termsOf(event: DatedEvent): Map<string, Term> {
  const text = toHans(`${event.headline}\n${wordsOf(event)}`);
  const terms = new Map<string, Term>();
  for (const {theme, words} of MEASURES) {
    if (words.some((word) => text.includes(word))) terms.set(theme, {name: theme, strength: 'measure'});
  }
  for (const {groups} of text.matchAll(QUOTED)) add(terms, groups?.['words'] ?? '', 'slogan');
  for (const {name} of event.actors) for (const part of partsOf(toHans(name))) add(terms, part, 'entity');
  return terms;
}

function add(terms: Map<string, Term>, name: string, strength: ConnectionStrength): void {
  if (!terms.has(name)) terms.set(name, {name, strength});
}

/** A company and its branches share how their names begin: 一汽大众, 一汽丰越. */
function partsOf(name: string): string[] {
  const [head = ''] = name.split(/[（(]/u);
  return head.length > 4 ? [head, head.slice(0, 2)] : [head];
}

/**
 * Stretches of Han letters that two texts share and neither can lengthen, longest first: 3 to 8 letters, not
 * framed by particles.
 */
export function sharedStretches(a: string, b: string): string[] {
  const found: string[] = [];
  for (let i = 0; i < a.length; i++) {
    let length = 0;
    while (
      length < LONGEST &&
      i + length < a.length &&
      isHan(a, i + length) &&
      b.includes(a.slice(i, i + length + 1))
    )
      length++;
    const stretch = trimmed(a.slice(i, i + length));
    if (stretch.length >= SHORTEST && !found.some((other) => other.includes(stretch))) found.push(stretch);
  }
  return found.sort((x, y) => y.length - x.length);
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

function trimmed(stretch: string): string {
  let rest = stretch;
  while (rest && FRAME.test(rest)) rest = rest.replace(FRAME, '');
  return rest;
}

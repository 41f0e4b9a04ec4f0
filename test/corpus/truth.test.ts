/** How well news is tagged, by genre, against annotation made by hand (see `tag/truth/README.md`). */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {tagTime} from '../../src/lib/tag';
import {readSamples, score} from './tag/truth/score';
import type {Score} from './tag/truth/score';

const folder = new URL('tag/truth/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const tag = (text: string, dct?: string) => tagTime(text, dct ? {dct} : {});
const genres = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

/** Per cent, all genres together: reached so far; they may only rise. */
const FLOORS = {
  precision: 99,
  recall: 97,
  f1: 98,
  exact: 90,
  value: 89,
  calendarValue: 89,
  type: 96,
} as const;

/** Lines without a time in which one is found all the same; it may only fall. */
const FOUND_IN_NOTHING = 10;

/** TIMEX3 and ISO 8601 as the project writes them: a point, a length, a reference, or two with a stroke. */
const POINT =
  /^(?:-?\d{2,4}|-?[\dX]{4}(?:-(?:\d\d(?:-\d\d)?|Q\d|H\d|SP|SU|FA|WI|W[\dX]{2}(?:-(?:WE|\d))?|XX-XX))?)?(?:T(?:\d\d(?::\d\d){0,2}|[A-Z]{2}))?$/u;
const LENGTH = /^P(?:[\d.X]+[YMWDQC])*(?:T(?:[\d.X]+[HMS])+)?$/u;
const isValue = (value: string) =>
  /^(?:PAST|PRESENT|FUTURE)_REF$/u.test(value) ||
  value.split(/[/,]/u).every((part) => part === '..' || (part !== '' && (POINT.test(part) || LENGTH.test(part))));

describe('hand-annotated news', () => {
  it.each(genres)('%s: every mark has its place in the text and a value of the grammar', (name) => {
    const samples = readSamples(read(name));
    expect(samples.length).toBeGreaterThan(0);
    for (const {text, marks} of samples) {
      expect(text).not.toMatch(/\[\[|\]\]|\|/u);
      for (const {start, end, text: shown, types, values} of marks) {
        expect(text.slice(start, end)).toBe(shown);
        for (const type of types) expect(['DATE', 'TIME', 'DURATION', 'SET']).toContain(type);
        expect(values.filter((value) => !isValue(value))).toEqual([]);
      }
    }
  });

  it('all genres together reach what was reached before, and nothing is thrown', () => {
    const {score: reached} = score(
      genres.flatMap((name) => readSamples(read(name))),
      tag,
    );
    expect(reached.thrown).toBe(0);
    for (const [figure, floor] of Object.entries(FLOORS) as [keyof Score, number][]) {
      expect(reached[figure], figure).toBeGreaterThanOrEqual(floor);
    }
  });

  it('little is found where there is nothing', () => {
    const lines = read('nothing.txt').trim().split('\n');
    const found = lines.filter((line) => tagTime(line, {dct: '2022-05-18'}).length > 0);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(FOUND_IN_NOTHING);
  });
});

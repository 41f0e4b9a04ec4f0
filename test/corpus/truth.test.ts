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

type Floors = Partial<Record<Exclude<keyof Score, 'thrown' | 'marks' | 'calendar'>, number>>;

/** Per cent, reached so far; they may only rise. */
const FLOORS: Record<string, Floors> = {
  agency: {f1: 99, value: 99},
  'company-finance': {f1: 99, value: 99},
  'council-hans': {f1: 99, value: 97},
  'council-hant': {f1: 99, value: 96},
  'court-sport': {f1: 99, value: 99},
  emergency: {f1: 99, value: 99},
  encyclopaedic: {f1: 99, value: 96},
  'press-hant': {f1: 99, value: 99},
  'school-holiday': {f1: 98, value: 97},
  science: {f1: 100, value: 100},
  web: {f1: 99, value: 96},
};
const FLOORS_OF_ALL: Floors = {
  precision: 99,
  recall: 99,
  f1: 99,
  exact: 95,
  value: 98,
  calendarValue: 98,
  type: 99,
};

/** Lines without a time in which one is found all the same; it may only fall. */
const FOUND_IN_NOTHING = 3;

/** TIMEX3 and ISO 8601 as the project writes them: a point, a length, a reference, or two with a stroke. */
const POINT =
  /^(?:-?\d{2,4}|-?[\dX]{4}(?:-(?:\d\d(?:-\d\d)?|Q\d|H\d|SP|SU|FA|WI|W[\dX]{2}(?:-(?:WE|\d))?|XX-[\dX]{2}))?)?(?:T(?:\d\d(?::\d\d){0,2}|[A-Z]{2}))?$/u;
const LENGTH = /^P(?:[\d.X]+[YMWDQC])*(?:T(?:[\d.X]+[HMS])+)?$/u;
const isValue = (value: string) =>
  /^(?:PAST|PRESENT|FUTURE)_REF$/u.test(value) ||
  value
    .split(/[/,]/u)
    .every((part) => part === '..' || (part !== '' && (POINT.test(part) || LENGTH.test(part))));

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

  it.each(genres)('%s: as well as before', (name) => {
    const floors = FLOORS[name.replace('.md', '')];
    expect(floors, 'a genre without floors').toBeDefined();
    expectAtLeast(score(readSamples(read(name)), tag).score, floors ?? {});
  });

  it('all genres together: as well as before, and nothing is thrown', () => {
    const {score: reached} = score(
      genres.flatMap((name) => readSamples(read(name))),
      tag,
    );
    expect(reached.thrown).toBe(0);
    expectAtLeast(reached, FLOORS_OF_ALL);
  });

  it('little is found where there is nothing', () => {
    const lines = read('nothing.txt').trim().split('\n');
    const found = lines.filter((line) => tagTime(line, {dct: '2022-05-18'}).length > 0);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(FOUND_IN_NOTHING);
  });
});

function expectAtLeast(reached: Score, floors: Floors) {
  for (const [figure, floor] of Object.entries(floors) as [keyof Floors, number][]) {
    expect(reached[figure], figure).toBeGreaterThanOrEqual(floor);
  }
}

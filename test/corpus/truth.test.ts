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

type Figure = 'f1' | 'exact' | 'value' | 'calendarValue' | 'type';

/** Reached so far; they may only rise. */
const FLOORS: Record<Figure, number> = {f1: 0, exact: 0, value: 0, calendarValue: 0, type: 0};

describe('hand-annotated news', () => {
  it.each(genres)('%s: every mark has a place and a value that can be read', (name) => {
    const samples = readSamples(read(name));
    expect(samples.length).toBeGreaterThan(0);
    for (const {text, marks} of samples) {
      expect(text).not.toMatch(/\[\[|\]\]|\|/u);
      for (const {start, end, text: shown, types} of marks) {
        expect(text.slice(start, end)).toBe(shown);
        for (const type of types) expect(['DATE', 'TIME', 'DURATION', 'SET']).toContain(type);
      }
    }
  });

  it('all genres together reach what was reached before', () => {
    const {score: reached} = score(genres.flatMap((name) => readSamples(read(name))), tag);
    for (const [figure, floor] of Object.entries(FLOORS) as [keyof Score, number][]) {
      expect(reached[figure], figure).toBeGreaterThanOrEqual(floor);
    }
  });
});

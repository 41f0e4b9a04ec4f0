/** Invented news of several kinds, checked by hand, and lines in which there is no time. */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {tagTime} from '../../../src/lib/tag';

interface Excerpt {
  dct?: string;
  text: string;
  timexes: [text: string, type: string, value: string][];
}

const folder = new URL('../../corpus/tag/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const excerpts = JSON.parse(read('news.json')) as Excerpt[];

describe('news', () => {
  it.each(excerpts.map((excerpt) => [excerpt.text.slice(0, 24), excerpt] as const))('%s', (_, excerpt) => {
    const {dct, text, timexes} = excerpt;
    const found = tagTime(text, dct ? {dct} : {});
    expect(found.map((timex) => [timex.text, timex.type, timex.value])).toEqual(timexes);
    for (const timex of found) expect(text.slice(timex.start, timex.end)).toBe(timex.text);
  });
});

describe('nothing', () => {
  it.each(read('nothing.txt').trim().split('\n'))('%s', (line) => {
    expect(tagTime(line, {dct: '2022-04-18'}).map((timex) => timex.text)).toEqual([]);
  });
});

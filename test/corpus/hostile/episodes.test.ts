/** `episodes.yml` that means harm, as text and as a thing on disk. */
import {mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {deriveFolder} from '../../../src/lib/pipeline.server';
import {readEpisodes} from '../../../src/lib/read/episodes';

const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n`;
const BAD: readonly (readonly [string, string])[] = [
  ['an alias bomb', BOMB],
  ['an alias of nothing', '- title: *x'],
  ['brackets without end', '['.repeat(50_000)],
  ['a map', '__proto__: {polluted: true}'],
  ['a prototype', '- {title: 甲, __proto__: {polluted: true}}'],
  ['wrong types', '- {title: [甲], places: {a: 1}, dayZero: 7}'],
  ['an id out of the folder', '- {title: 甲, id: ../../etc}'],
  ['a key twice', '- {title: 甲, title: 乙}'],
  ['an unseen title', '- {title: "\\u200b\\u202e"}'],
];

describe('episodes.yml', () => {
  it.each(BAD)('%s is said and not taken over', (_, source) => {
    const {episodes, diagnostics} = readEpisodes(source, {path: 'episodes.yml'});
    expect(episodes).toEqual([]);
    expect(diagnostics.map(({rule}) => rule)).toEqual(['read/episodes']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keeps a title on one line', () => {
    const {episodes} = readEpisodes('- title: "甲\\u202e\\r\\nEND:VCALENDAR"', {path: 'episodes.yml'});
    expect(episodes.map(({title}) => title)).toEqual(['甲 END:VCALENDAR']);
  });

  const WAYS: readonly (readonly [string, (path: string) => void])[] = [
    ['a folder', (path) => mkdirSync(path)],
    ['a link out of the folder', (path) => symlinkSync('/etc/hostname', path)],
    ['a book', (path) => writeFileSync(path, '- title: 甲\n'.repeat(10_000))],
  ];
  it.each(WAYS)('%s of that name stops nothing', (_, make) => {
    const folder = mkdtempSync(join(tmpdir(), 'biannian-episodes-'));
    writeFileSync(join(folder, 'a.md'), '---\ntitle: 甲\ndate: 2024-07-06\n---\n\n7月5日，水位回落到警戒线以下。\n');
    make(join(folder, 'episodes.yml'));
    const {timeline, diagnostics} = deriveFolder(folder);
    expect(timeline.reports.map(({title}) => title)).toEqual(['甲']);
    expect(JSON.stringify(diagnostics)).not.toContain(folder);
  });
});

import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {SCENES} from './scenes';

const pathOf = (name: string) => fileURLToPath(new URL(`./${name}.svg`, import.meta.url));

/** One element a line, so that a difference can be read. */
const lines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

describe('the gallery', () => {
  for (const [name, draw] of Object.entries(SCENES)) {
    it(name, () => {
      const drawn = lines(draw());
      if (env['UPDATE']) writeFileSync(pathOf(name), drawn);
      expect(existsSync(pathOf(name)), `no kept drawing of ${name}; run with UPDATE=1`).toBe(true);
      expect(drawn).toBe(readFileSync(pathOf(name), 'utf8'));
    });
  }

  it('keeps no drawing of a scene that is gone', () => {
    const kept = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter((file) =>
      file.endsWith('.svg'),
    );
    expect(kept.map((file) => file.replace('.svg', '')).sort()).toEqual(Object.keys(SCENES).sort());
  });
});

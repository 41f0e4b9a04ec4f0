/** The pipeline on the five originals, held against their hand annotation. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execPath} from 'node:process';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, it} from 'vitest';
import {deriveFolder} from '../../src/lib/pipeline.server';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const scorer = join(shared, 'gold/score.mjs');
const isThere = existsSync(scorer) && existsSync(join(shared, 'reports'));
if (!isThere) console.warn('skipped: the originals and their annotation are not beside this folder');

/** Figures that may only rise; in percent where they are not counts. */
const FLOORS: Readonly<Record<string, number>> = {
  reports: 5,
  published: 5,
  titles: 5,
  timex_value: 95,
  salient_recall: 95,
  event_recall: 92,
  event_precision: 80,
  event_found: 95,
  connection_precision: 51,
};

describe.skipIf(!isThere)('the five originals', () => {
  let score: Readonly<Record<string, unknown>> = {};

  beforeAll(() => {
    const file = join(mkdtempSync(join(tmpdir(), 'biannian-gold-')), 'timeline.json');
    writeFileSync(file, JSON.stringify(deriveFolder(join(shared, 'reports')).timeline));
    score = JSON.parse(execFileSync(execPath, [scorer, file, '--json'], {encoding: 'utf8'})) as typeof score;
  });

  it.each(Object.entries(FLOORS))('reach the floor of %s: %d', (name, floor) => {
    expect(Number(score[name])).toBeGreaterThanOrEqual(floor);
  });

  it('slice at every offset', () => {
    expect(score['broken_offsets']).toBe(0);
  });

  it('merge what is one event, and nothing else', () => {
    expect(score['merged']).toBe('2/2');
    expect(score['wrongly_merged']).toBe(0);
  });

  it('are connected as a reader would connect them', () => {
    expect(Number.parseInt(String(score['connections']), 10)).toBeGreaterThanOrEqual(17);
    expect(Number(score['connections_given'])).toBeLessThanOrEqual(41);
  });
});

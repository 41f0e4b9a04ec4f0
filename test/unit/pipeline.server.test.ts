import {appendFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {deriveFolder, firstError, site} from '../../src/lib/pipeline.server';
import {rememberUnchanged, type Unchanged} from '../../src/lib/unchanged.server';
import {goodReport} from '../support/pile';

describe('a folder that is derived again', () => {
  let folder = '';
  let [read, derived]: [string[], string[]] = [[], []];
  const memory = rememberUnchanged();
  const counted: Unchanged = {
    ...memory,
    reports: (file, parse) =>
      memory.reports(file, () => {
        read.push(file.path.split('/').at(-1) ?? '');
        return parse();
      }),
    reading: (report, derive) =>
      memory.reading(report, (each) => {
        derived.push(each.id);
        return derive(each);
      }),
  };
  const run = () => {
    [read, derived] = [[], []];
    return deriveFolder(folder, counted).timeline;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'biannian-again-'));
    for (let i = 0; i < 5; i++) writeFileSync(join(folder, `r${i}.md`), goodReport(i));
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  it('parses no report that has not changed, and gives the same', () => {
    const first = run();
    expect(read).toHaveLength(5);
    expect(derived).toHaveLength(5);
    expect(run()).toEqual(first);
    expect([read, derived]).toEqual([[], []]);
  });

  it('parses the one that has, and gives what a fresh run gives', () => {
    run();
    appendFileSync(join(folder, 'r2.md'), '\n2001年2月3日，新渡县召开防汛部署会。\n');
    const again = run();
    expect([read, derived]).toEqual([['r2.md'], ['r2']]);
    expect(again).toEqual(deriveFolder(folder, rememberUnchanged()).timeline);
  });

  it('forgets files that are gone, and knows new ones', () => {
    run();
    rmSync(join(folder, 'r4.md'));
    expect(run().reports).toHaveLength(4);
    writeFileSync(join(folder, 'r4.md'), goodReport(4));
    expect(run().reports).toHaveLength(5);
    expect(read).toEqual(['r4.md']);
  });

  it('masks a name that is hidden later in what was derived before', () => {
    run();
    const hide = 'corrections:\n  - {do: hide, value: 双泉县}\n';
    writeFileSync(
      join(folder, 'r9.md'),
      `---\ntitle: 双泉县通报\ndate: 2031-05-09\n${hide}---\n\n5月2日，双泉县召开会议。\n`,
    );
    const fresh = deriveFolder(folder, rememberUnchanged()).timeline;
    expect(run()).toEqual(fresh);
    expect(JSON.stringify(fresh.events)).not.toContain('双泉县');
  });
});

describe('what a development server lays over a page', () => {
  it('names file, line and message of errors, and is nothing when there are none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'biannian-overlay-'));
    writeFileSync(join(folder, 'a.md'), goodReport(1));
    expect(firstError(deriveFolder(folder, rememberUnchanged()))).toBeUndefined();

    writeFileSync(
      join(folder, 'b.md'),
      '---\ntitle: 洪水\ndate: 2024-02-30\n---\n\n7月1日，某县启动应急响应。\n',
    );
    const error = firstError(deriveFolder(folder, rememberUnchanged()));
    rmSync(folder, {recursive: true});
    expect(error?.loc).toMatchObject({file: expect.stringMatching(/b\.md$/u) as string, line: 3, column: 7});
    expect(error?.message).toContain('no such day: 2024-02-30');
  });
});

describe('site', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is not emptied by a slip in CONTENT_DIR', () => {
    vi.stubEnv('CONTENT_DIR', 'content/misspelt');
    expect(() => site()).toThrow('no such folder: content/misspelt');
  });
});

import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {loadFolder} from '../../../src/lib/read/load.server';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'biannian-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const put = (name: string, text = '水') => writeFileSync(join(folder, name), text);
const loaded = () => {
  const {files, diagnostics} = loadFolder(folder);
  const inFolder = (path: string) => path.replace(`${basename(folder)}/`, '');
  return {
    paths: files.map(({path}) => inFolder(path)),
    faults: diagnostics.map(({file, rule}) => `${inFolder(file)} ${rule}`),
  };
};

describe('loadFolder', () => {
  it('reads reports in the order of their names, folders included', () => {
    mkdirSync(join(folder, 'b'));
    ['c.txt', 'a.md', 'b/z.html', 'b/y.jsonl', 'B.csv'].forEach((name) => put(name));
    expect(loaded()).toEqual({paths: ['B.csv', 'a.md', 'b/y.jsonl', 'b/z.html', 'c.txt'], faults: []});
  });

  it('takes README, LICENSE, episodes and dot files for no reports', () => {
    ['README.md', 'LICENSE.md', 'episodes.yml', '.DS_Store', 'a.md'].forEach((name) => put(name));
    expect(loaded()).toEqual({paths: ['a.md'], faults: []});
  });

  it('refuses what holds no text, and says how to get it', () => {
    ['a.docx', 'b.pdf', 'c.png', 'd.xyz'].forEach((name) => put(name));
    expect(loaded().faults).toEqual([
      'a.docx read/refused-format',
      'b.pdf read/refused-format',
      'c.png read/refused-format',
      'd.xyz read/unknown-format',
    ]);
    expect(loadFolder(folder).diagnostics[0]?.hint).toContain('请另存为文本');
  });

  it('follows no link, be it out of the folder, into it, in a loop or to nowhere', () => {
    put('a.md');
    symlinkSync('/etc/passwd', join(folder, 'out.md'));
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync(join(folder, 'a.md'), join(folder, 'twin.md'));
    symlinkSync(join(folder, 'gone.md'), join(folder, 'void.md'));
    const {paths, faults} = loaded();
    expect(paths).toEqual(['a.md']);
    expect(faults).toEqual(
      ['loop', 'out.md', 'twin.md', 'void.md'].map((name) => `${name} read/symbolic-link`),
    );
  });

  it.skipIf(process.platform === 'win32')('opens no pipe', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(loaded()).toEqual({paths: [], faults: ['pipe.md read/special-file']});
  });

  it('reads one file', () => {
    put('a.md');
    expect(loadFolder(join(folder, 'a.md')).files.map(({path}) => path)).toEqual(['a.md']);
  });

  it('tells of a folder that is not there', () => {
    expect(loadFolder(join(folder, 'none')).diagnostics.map(({rule}) => rule)).toEqual(['read/no-folder']);
  });

  it('gives no absolute path away', () => {
    put('a.md');
    expect(loadFolder(folder).files[0]?.path).toBe(`${basename(folder)}/a.md`);
    expect(loadFolder('src/lib/read').diagnostics[0]?.file).toMatch(/^src\/lib\/read\//u);
  });
});

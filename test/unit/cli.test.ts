/** The command as people run it: what it prints where, and in which code it ends. */
import {execFileSync, spawn} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {main} from '../../src/cli';
import {tooOld} from '../../src/cli/node';
import type {Diagnostic, Timeline} from '../../src/lib/types';
import {makeFolder, reportText, run} from '../support/builds';

interface Answer {
  code: number;
  stdout: string;
  stderr: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const spawned = (...args: string[]) => run(['src/bin/derive.js', ...args]);

/** The command in this process: starting another takes a second or two. */
function derive(...args: string[]): Answer {
  const printed = {stdout: '', stderr: ''};
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    });
  }
  try {
    return {code: main(args), ...printed};
  } finally {
    vi.restoreAllMocks();
  }
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const GOOD = {
  'one.md': reportText('青禾镇抢险', '2031-05-09', '5月2日，青禾镇恢复供水。5月3日，青禾镇转移群众三百人。'),
};
/** A date and a body, but no title: worth a warning or less, not an error. */
const ODD = {
  'odd.md':
    '---\ntitle: 青禾镇抢险\ndate: 2031-05-09\nurl: javascript:x\n---\n\n5月2日，青禾镇河水越过警戒线。\n',
};
const scratch = () => mkdtempSync(join(tmpdir(), 'biannian-cli-'));

describe('derive', () => {
  it('prints the timeline as JSON and nothing else, and ends in 0', async () => {
    const {code, stdout, stderr} = await spawned(makeFolder(GOOD));
    const timeline = JSON.parse(stdout) as Timeline;
    expect(timeline.version).toBe(1);
    expect(timeline.events).toHaveLength(2);
    expect(stdout.endsWith('}\n')).toBe(true);
    expect({code, stderr: stderr.replace(/^npm .*$/gmu, '').trim()}).toEqual({code: 0, stderr: ''});
  });

  it('writes what it is asked to write, where it is asked to, and prints nothing', () => {
    const folder = scratch();
    const [out, diagnostics] = [join(folder, 'timeline.json'), join(folder, 'diagnostics.json')];
    const {code, stdout} = derive(makeFolder(ODD), '--out', out, '--diagnostics', diagnostics);
    expect({code, stdout}).toEqual({code: 0, stdout: ''});
    expect((JSON.parse(readFileSync(out, 'utf8')) as Timeline).reports).toHaveLength(1);
    const named = JSON.parse(readFileSync(diagnostics, 'utf8')) as Diagnostic[];
    expect(named.map(({level, rule, line}) => ({level, rule, line}))).toEqual([
      {level: 'warning', rule: 'read/bad-address', line: 4},
    ]);
  });

  it('ends in 1 on a warning if it is told to be strict, by option or by environment', () => {
    const folder = makeFolder(ODD);
    const byOption = derive(folder, '--strict');
    vi.stubEnv('STRICT', '1');
    const byEnvironment = derive(folder);
    expect([byOption.code, byEnvironment.code]).toEqual([1, 1]);
    expect(byOption.stderr).toContain('odd.md:4:6: error');
    expect((JSON.parse(byOption.stdout) as Timeline).reports).toHaveLength(1);
  });

  it('explains each event by its sentence, what dates it and its rules', () => {
    const {code, stdout} = derive(makeFolder(GOOD), '--explain');
    expect(code).toBe(0);
    expect(stdout).toContain('青禾镇恢复供水');
    expect(stdout).toMatch(/dated by “[^”]+” = \d{4}-/u);
    expect(stdout).toMatch(/predicate\/.*time\//u);
  });

  it('says where the time stands that dates an event, and when there is none', () => {
    const report =
      '---\ntitle: 通报\ndate: 2021-07-20\n---\n\n7月18日，青禾镇启动应急响应，转移群众300人。全镇累计修复水渠12处。\n';
    const {stdout} = derive(makeFolder({'flood.md': report}), '--explain');
    expect(stdout).toMatch(
      /转移群众300人”\n {4}dated by “7月18日” = 2021-07-18 .*stands before it\n.*time\/day-of-sentence/u,
    );
  });

  it.each<[string, string[], RegExp]>([
    ['no folder', [], /usage/u],
    ['two folders', ['content', 'test'], /usage/u],
    ['a folder that is not there', [join(tmpdir(), 'biannian-nowhere')], /no such folder or file/u],
    ['an option nobody knows', ['content', '--colour'], /--colour[\s\S]*usage/u],
    ['an option without its value', ['content', '--out'], /usage/u],
    [
      'a file that can not be written',
      ['content', '--out', join(tmpdir(), 'biannian-nowhere', 'x.json')],
      /ENOENT/u,
    ],
  ])('ends in 2 for %s, says why, and prints nothing', (_, args, why) => {
    const {code, stdout, stderr} = derive(...args);
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
    expect(stderr).toMatch(why);
    expect(stderr).not.toMatch(/^ {4}at /mu);
  });

  it('derives what can be, ends in 1 and names each fault where rubbish lies among the reports', async () => {
    const folder = makeFolder({...GOOD, ...rubbish()});
    mkdirSync(join(folder, 'folder.md'));
    mkdirSync(join(folder, 'deep/er/still'), {recursive: true});
    writeFileSync(
      join(folder, 'deep/er/still/two.txt'),
      '青禾镇供水\n发布时间：2031-05-10\n\n5月8日，青禾镇恢复供水。\n',
    );
    symlinkSync(folder, join(folder, 'deep/loop'));
    symlinkSync(join(folder, 'self.md'), join(folder, 'self.md'));
    symlinkSync('/etc/passwd', join(folder, 'outside.md'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.md'));

    const {code, stdout, stderr} = await spawned(folder);
    const {reports} = JSON.parse(stdout) as Timeline;
    expect(code).toBe(1);
    expect(reports.map(({source}) => source)).toEqual(
      expect.arrayContaining(['content/one.md', 'content/deep/er/still/two.txt']),
    );
    expect(stdout).not.toContain('root:x:');
    for (const name of [
      'empty.md',
      'noise.txt',
      'word.docx',
      'deep/loop',
      'self.md',
      'outside.md',
      'dangling.md',
    ]) {
      expect(stderr).toContain(`content/${name}`);
    }
    // What a file is called, or holds, does not steer the terminal.
    expect(stderr).not.toMatch(/[^\P{Cc}\n\t]|\u202e/u);
  });

  it('gives an empty timeline for an empty folder, says that it found nothing, and ends in 0', () => {
    const {code, stdout, stderr} = derive(makeFolder({}));
    expect({code, events: (JSON.parse(stdout) as Timeline).events}).toEqual({code: 0, events: []});
    expect(stderr).toContain('warning read/no-report');
  });

  it.each([
    ['-h', /^usage: biannian/u],
    ['--help', /^usage: biannian/u],
    ['--version', /^\d+\.\d+\.\d+\n$/u],
  ])('answers %s on standard output, and ends in 0', (option, answer) => {
    const {code, stdout, stderr} = derive(option);
    expect({code, stderr}).toEqual({code: 0, stderr: ''});
    expect(stdout).toMatch(answer);
  });

  it('names a wrong option in one sentence before it says how it is called', () => {
    expect(derive('content', '--bogus').stderr.split('\n').slice(0, 3)).toEqual([
      "Unknown option '--bogus'",
      '',
      expect.stringMatching(/^usage/u),
    ]);
  });

  it('runs in a fresh copy, where nothing was generated yet', () => {
    const copy = mkdtempSync(join(tmpdir(), 'biannian-fresh-'));
    for (const path of ['src', 'package.json', 'tsconfig.json', 'svelte.config.js', 'vite.config.ts'])
      cpSync(join(root, path), join(copy, path), {recursive: true});
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const printed = execFileSync(process.execPath, ['src/bin/derive.js', makeFolder(GOOD)], {cwd: copy});
    const timeline = JSON.parse(printed.toString()) as Timeline;
    expect(timeline.events.length).toBeGreaterThan(0);
  }, 120_000);

  it('ends in silence where its reader has seen enough', async () => {
    const child = spawn(process.execPath, ['src/bin/derive.js', 'content'], {cwd: root});
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({code, said: said.match(/EPIPE|\.ts|node:/gu)}).toEqual({code: 0, said: null});
  });

  it('takes one file instead of a folder', () => {
    const {code, stdout} = derive(join(makeFolder(GOOD), 'one.md'));
    expect({code, reports: (JSON.parse(stdout) as Timeline).reports.length}).toEqual({code: 0, reports: 1});
  });
});

describe('tooOld', () => {
  it.each([
    ['16.20.2', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.0.0', true],
  ])('Node %s', (version, isEnough) => {
    expect(tooOld(version) === undefined).toBe(isEnough);
  });

  it('says on one line what is wanted, which is what the package says', () => {
    const {engines} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      engines: {node: string};
    };
    expect(tooOld('18.20.4')).toBe(
      `biannian needs Node ${engines.node.slice(2)} or newer; this is 18.20.4\n`,
    );
  });
});

/** Files no one would write: bytes without order, the same on each run; a name that steers a terminal. */
function rubbish(): Record<string, string | Uint8Array> {
  let state = 20220418;
  const noise = Uint8Array.from({length: 4096}, () => (state = (state * 48_271) % 2_147_483_647) % 256);
  return {
    'empty.md': '',
    'noise.txt': noise,
    'noise.html': noise.slice(7),
    'noise.jsonl': noise.slice(11),
    'word.docx': noise.slice(13),
    'name\u001b[31m\u202e.md': '水',
    'picture.png': noise.slice(17),
    '.hidden.md': noise,
  };
}

it('is a command of npm that prints pure JSON', () => {
  const isWindows = process.platform === 'win32';
  const printed = execFileSync('npm', ['run', '-s', 'derive', '--', makeFolder(GOOD)], {
    cwd: root,
    encoding: 'utf8',
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect((JSON.parse(printed) as Timeline).events).toHaveLength(2);
});

/** What the README says, done as it says. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {derive} from '../../src/lib/pipeline';
import {readReports} from '../../src/lib/read';
import {readAddress, writeAddress} from '../../src/lib/site/address';
import {readmeSnippets} from '../support/readme';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const snippets = readmeSnippets();
const {scripts} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};

describe('commands', () => {
  const commands = snippets
    .filter(({language, code}) => language === '' && /^(?:npm|[A-Z_]+=)/u.test(code))
    .flatMap(({code}) => code.trim().split('\n'));
  const named = [...readme.matchAll(/`(?<command>npm [^`]+)`/gu)].map(
    ({groups}) => groups?.['command'] ?? '',
  );

  it('are there', () => {
    expect(commands.length).toBeGreaterThan(3);
  });

  it.each([...new Set([...commands, ...named])])('%s is a command of the package', (command) => {
    const [, run, name] = /npm (?<run>run )?(?:-s )?(?<name>[\w-]+)/u.exec(command) ?? [];
    expect(run ? Object.keys(scripts) : [...Object.keys(scripts), 'ci']).toContain(name);
  });

  it('the variables they set are read by the code', () => {
    const variables = new Set(readme.match(/\b[A-Z]+_[A-Z]+(?==)/gu));
    const code = [
      'svelte.config.js',
      'vite.config.ts',
      'src/lib/site/where.server.ts',
      'src/lib/pipeline.server.ts',
    ];
    const sources = code.map((file) => readFileSync(root + file, 'utf8')).join('\n');
    expect([...variables].filter((name) => !sources.includes(name))).toEqual([]);
  });
});

it('the report that shows the form is read without a fault and gives an event', () => {
  const sample = snippets.find(({language}) => language === 'markdown');
  const {timeline, diagnostics} = derive(
    readReports(sample?.code ?? '', {path: 'content/2024-06-18-flood.md'}),
  );
  expect(diagnostics.filter(({level}) => level !== 'info')).toEqual([]);
  expect(timeline.reports).toMatchObject([
    {
      title: '某县防汛指挥部启动二级响应',
      published: '2024-06-18T09:30',
      url: 'https://example.org/news/1.html',
    },
  ]);
  expect(timeline.events.map(({start}) => start?.slice(0, 10))).toContain('2024-06-17');
});

it('the addresses it names are addresses', () => {
  const queries = [...readme.matchAll(/`\/\?(?<query>[^`]+)`/gu)].map(({groups}) => groups?.['query'] ?? '');
  expect(queries.length).toBeGreaterThan(1);
  for (const query of queries) {
    const again = writeAddress(readAddress(new URLSearchParams(query)));
    expect([...again.keys()].sort()).toEqual([...new URLSearchParams(query).keys()].sort());
  }
});

it('the custom properties it names are those that the picture uses', () => {
  const tokens = readFileSync(`${root}src/lib/draw/tokens.css`, 'utf8');
  const named = readme.match(/--bn-[\w-]+/gu) ?? [];
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
});

it('the files it leads to are there', () => {
  const paths = [...readme.matchAll(/\]\((?<path>[^):#]+)\)/gu)].map(({groups}) => groups?.['path'] ?? '');
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
});

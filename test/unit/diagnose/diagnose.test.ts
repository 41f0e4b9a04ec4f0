import {describe, expect, it} from 'vitest';
import {
  annotateDiagnostics,
  formatDiagnostics,
  logOf,
  sortDiagnostics,
  strictly,
} from '../../../src/lib/diagnose';
import {displayWidth, forTerminal} from '../../../src/lib/diagnose/letters';
import type {Diagnostic} from '../../../src/lib/types';

const source = '---\ntitle: 甲\ndate: 2024-02-30\n---\n';
const fault: Diagnostic = {
  level: 'error',
  rule: 'read/no-such-day',
  message: 'no such day: 2024-02-30',
  file: 'content/flood.md',
  line: 3,
  column: 7,
  start: 19,
  end: 29,
  expected: 'a day of the calendar',
  hint: '请核对日期',
};

describe('formatDiagnostics', () => {
  it('shows the line with a caret under the fault', () => {
    expect(formatDiagnostics([fault], () => source)).toBe(
      [
        'content/flood.md:3:7: error read/no-such-day: no such day: 2024-02-30',
        '    3 | date: 2024-02-30',
        '      |       ^^^^^^^^^^',
        '  expected: a day of the calendar',
        '  请核对日期',
        '1 error',
      ].join('\n'),
    );
  });
  it('makes the caret as wide as Han letters are', () => {
    const wide = {...fault, line: 2, column: 8, start: 11, end: 12};
    expect(formatDiagnostics([wide], () => source)).toContain('\n      |        ^^\n');
  });
  it('does without the source', () => expect(formatDiagnostics([fault])).not.toContain('|'));
  it('is empty for none', () => expect(formatDiagnostics([])).toBe(''));
  it('escapes what a terminal would act on', () => {
    const shown = formatDiagnostics([{...fault, file: 'a\u001b[2J.md', message: '\u202egpj'}]);
    expect(shown).toContain('a\\u{1b}[2J.md');
    expect(shown).toContain('\\u{202e}gpj');
  });
  it('cuts a long line around the fault', () => {
    const long = `${'水'.repeat(500)}甲${'水'.repeat(500)}`;
    const shown = formatDiagnostics([{...fault, line: 1, column: 501, start: 500, end: 501}], () => long);
    expect(shown).toContain('甲');
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(120);
  });
});

describe('sortDiagnostics', () => {
  it('does not depend on the order', () => {
    const list = [fault, {...fault, line: 1}, {...fault, file: 'a.md'}];
    expect(sortDiagnostics([...list].reverse())).toEqual(sortDiagnostics(list));
  });
});

describe('annotateDiagnostics', () => {
  it('writes one command a line, with the fault’s own colons and line ends escaped', () => {
    expect(annotateDiagnostics([{...fault, file: 'a:b,c.md', message: 'x\n::error::y', hint: ''}])).toBe(
      '::error file=a%3Ab%2Cc.md,line=3,col=7,title=read/no-such-day::x%0A::error::y',
    );
  });
  it('calls information a notice', () =>
    expect(annotateDiagnostics([{...fault, level: 'info'}])).toMatch(/^::notice /u));
});

describe('strictly', () => {
  it('makes errors of warnings and leaves information', () => {
    const levels = (['error', 'warning', 'info'] as const).map((level) => ({...fault, level}));
    expect(strictly(levels).map(({level}) => level)).toEqual(['error', 'error', 'info']);
  });
});

describe('letters', () => {
  it('have their width', () =>
    expect(['a', '4月', 'é', '😀', '，'].map(displayWidth)).toEqual([1, 3, 1, 2, 2]));
  it('become escapes where they would act', () => expect(forTerminal('a\tb\u0007')).toBe('a b\\u{7}'));
});

describe('logOf', () => {
  const found = [
    {
      level: 'error',
      rule: 'read/no-date',
      message: 'none',
      file: '::stop-commands::x.md',
      line: 1,
      column: 1,
    } as const,
  ];
  const log = (env: Record<string, string>) => logOf(found, () => '##[error]题', env);

  it('is for people, unless a build server asks', () => {
    expect(log({})).toBe(formatDiagnostics(found, () => '##[error]题'));
  });

  it('starts no command of a build server but its own', () => {
    const commands = log({GITHUB_ACTIONS: 'true'})
      .split('\n')
      .filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
    expect(commands).toEqual([
      '::error file=%3A%3Astop-commands%3A%3Ax.md,line=1,col=1,title=read/no-date::none',
    ]);
  });
});

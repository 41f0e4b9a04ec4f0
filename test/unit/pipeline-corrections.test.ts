/** An editor's word from the front matter of a file to the public record. */
import {describe, expect, it} from 'vitest';
import {derive} from '../../src/lib/pipeline';
import {readReport} from '../../src/lib/read';

const BODY = `4月2日，青禾县村民**王小**明到县里报案。4月3日，青禾县公安局成立专案组。

4月5日，青禾县召开新闻发布会，通报王小明一案。
`;

function derived(corrections: string, {name = 'case', title = '青禾县通报', extra = ''} = {}) {
  const text = `---\ntitle: ${title}\ndate: 2031-04-09\n${extra}corrections:\n${corrections}---\n\n${BODY}`;
  return {text, ...derive([readReport(text, {path: `content/${name}.md`})])};
}

describe('corrections in a file', () => {
  it('reach the record, with offsets that slice', () => {
    const {timeline, text, diagnostics} = derived(
      [
        '  - {do: drop, match: 召开新闻发布会}',
        '  - {do: retitle, match: 专案组, headline: 县局立案}',
        "  - {do: add, match: 到县里报案, date: '2031-04-02', headline: 村民报案, kind: operation}",
        '  - {do: former-id, match: 专案组, value: 20310403-before}',
      ].join('\n') + '\n',
    );
    const headlines = timeline.events.map(({headline}) => headline);
    expect(headlines).toContain('县局立案');
    expect(headlines).toContain('村民报案');
    expect(headlines.join()).not.toContain('发布会');
    expect(timeline.events.find(({headline}) => headline === '县局立案')?.former).toEqual([
      '20310403-before',
    ]);
    for (const {start, end, text: words} of timeline.events.flatMap(({sources}) => sources))
      expect(text.slice(start, end)).toBe(words);
    expect(diagnostics.filter(({rule}) => rule.startsWith('link/'))).toEqual([]);
  });

  it('that do nothing are told with file and line', () => {
    const {diagnostics} = derived('  - {do: drop, match: 报案}\n  - {do: drop, match: 没有这句}\n');
    expect(diagnostics.filter(({rule}) => rule === 'link/unfit-correction')).toMatchObject([
      {file: 'content/case.md', line: 6, found: '没有这句'},
    ]);
  });
});

describe('a hidden name', () => {
  const hide = '  - {do: hide, value: 王小明}\n';

  it('is in no record: not in ids, paths, titles, addresses, diagnostics', () => {
    const {timeline, diagnostics, reports, readings} = derived(hide, {
      name: '王小明案',
      title: '王小明案',
      extra: 'url: https://example.org/王小明.html\nauthor: 王小明\npublished: 不是日期王小明\n',
    });
    const all = JSON.stringify([timeline, diagnostics, reports, readings]);
    expect(all).not.toContain('王小明');
    expect(all).not.toContain(encodeURIComponent('王小明'));
    expect(timeline.reports[0]).toMatchObject({title: '○○○案', source: 'content/○○○案.md'});
    expect(timeline.events.length).toBeGreaterThan(1);
  });

  it('is in no other report either, in either script', () => {
    const other =
      '---\ntitle: 王小明二三事\ndate: 2031-04-10\n---\n\n4月6日，青禾縣召開新聞發布會，通報王曉明、王小明一案。\n';
    const first = `---\ntitle: 甲\ndate: 2031-04-09\ncorrections:\n${hide}---\n\n${BODY}`;
    const all = derive([readReport(first, {path: 'a.md'}), readReport(other, {path: 'b.md'})]);
    expect(JSON.stringify(all)).not.toContain('王小明');
    expect(all.timeline.events.some(({sources}) => sources.some(({report}) => report === 'b'))).toBe(true);
  });

  it('that stands nowhere is told, without being printed', () => {
    const {diagnostics} = derived('  - {do: hide, value: 李大白}\n');
    const [fault] = diagnostics.filter(({rule}) => rule === 'link/unfit-correction');
    expect(fault).toMatchObject({file: 'content/case.md', line: 5});
    expect(JSON.stringify(diagnostics)).not.toContain('李大白');
  });

  it('changes no id of an event that does not name it', () => {
    const ids = (corrections: string) =>
      derived(corrections).timeline.events.flatMap(({id, headline}) => (/王|○/u.test(headline) ? [] : [id]));
    expect(ids(hide)).toEqual(ids('  []\n'));
  });
});

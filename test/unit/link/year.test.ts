import {describe, expect, it} from 'vitest';
import {derive} from '../../../src/lib/pipeline';
import {readReport} from '../../../src/lib/read';

type File = readonly [name: string, date: string | null, body: string];

const CLEARED = '4月13日，长春市实现社会面清零目标。';

function yearsOf(...files: readonly File[]) {
  const reports = files.map(([name, date, body]) => {
    const head = date ? `date: ${date}\n` : '';
    return readReport(`---\ntitle: 某地简报\n${head}---\n\n${body}\n`, {path: `${name}.md`});
  });
  const {timeline, diagnostics} = derive(reports);
  const found = new Map(timeline.reports.map(({id, published}) => [id, published.slice(0, 4)]));
  return {found, timeline, diagnostics, rules: diagnostics.map(({rule}) => rule)};
}

const undated: File = ['u', null, `${CLEARED}4月17日，长春市召开第60场新闻发布会。`];

describe('a report that names no year', () => {
  it('has the year of one that tells the same of the same place and day', () => {
    const {found, timeline, diagnostics} = yearsOf(['d', '2022-04-18', CLEARED], undated);
    expect(found.get('u')).toBe('2022');
    expect(timeline.reports.find(({id}) => id === 'u')?.publishedBasis).toBe('inferred');
    const [said] = diagnostics.filter(({rule}) => rule === 'link/year-inferred');
    expect(said?.message).toContain('长春市 04-13');
    expect(said?.message).toContain('in d (2022-04-13)');
  });

  it.each([
    ['of another place', '4月13日，吉林市实现社会面清零目标。'],
    ['of another day', '4月14日，长春市实现社会面清零目标。'],
    ['of something else', '4月13日，长春市召开防汛工作会议。'],
    ['of no place', '4月13日，实现社会面清零目标。'],
  ])('never has it from a report %s', (_, body) => {
    const {found, rules} = yearsOf(['d', '2022-04-18', body], undated);
    expect(found.has('u')).toBe(false);
    expect(rules).toContain('link/no-year');
  });

  it('never has it from a town that is only a name', () => {
    const told = '4月13日，青禾镇召开防汛部署会。';
    const {found} = yearsOf(['d', '2022-04-18', told], ['u', null, `${told}4月17日，青禾镇开工建设新堤。`]);
    expect(found.has('u')).toBe(false);
  });

  it('has none where two years have as much for them, and both are told', () => {
    const {found, diagnostics} = yearsOf(['a', '2021-04-18', CLEARED], ['b', '2022-04-18', CLEARED], undated);
    expect(found.has('u')).toBe(false);
    const [torn] = diagnostics.filter(({rule}) => rule === 'link/torn-year');
    expect(torn).toMatchObject({level: 'error', file: 'u.md'});
    expect(torn?.message).toContain('2021 (');
    expect(torn?.message).toContain('2022 (');
  });

  it('has the year for which twice as many reports speak', () => {
    const {found} = yearsOf(
      ['a', '2021-04-18', CLEARED],
      ['b', '2022-04-18', CLEARED],
      ['c', '2022-04-19', CLEARED],
      undated,
    );
    expect(found.get('u')).toBe('2022');
  });

  it('may have it from one that was given its year itself, in any order of names', () => {
    const link = '4月17日，长春市召开第60场新闻发布会。';
    const next = `${link}4月19日，长春市成立复工领导小组。`;
    for (const [first, second] of [
      ['u', 'v'],
      ['v', 'u'],
    ] as const) {
      const {found} = yearsOf(['d', '2022-04-18', CLEARED], [first, null, undated[2]], [second, null, next]);
      expect([found.get('u'), found.get('v')]).toEqual(['2022', '2022']);
    }
  });

  it('counts over the turn of the year', () => {
    const told = '12月30日，长春市实现社会面清零目标。';
    const {found} = yearsOf(
      ['d', '2021-12-31', told],
      ['u', null, `1月3日，长春市召开第60场新闻发布会。${told}`],
    );
    expect(found.get('u')).toBe('2022');
  });

  it('has none from what it tells of another year', () => {
    const {found} = yearsOf(
      ['d', '2021-04-18', CLEARED],
      ['u', null, `4月17日，长春市召开第60场新闻发布会。去年${CLEARED}`],
    );
    expect(found.has('u')).toBe(false);
  });
});

import {describe, expect, it} from 'vitest';
import {toCsv, toDataPackage} from '../../../../src/lib/site/export';
import {EVENTS, TIMELINE} from './sample';

/** A reader of RFC 4180 of its own, letter by letter. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const text = csv.replace(/^\uFEFF/u, '');
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quoted && c === '"' && text[i + 1] === '"') cell += text[++i] ?? '';
    else if (c === '"') quoted = !quoted;
    else if (!quoted && (c === ',' || text.startsWith('\r\n', i))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (c === '\r') {
        rows.push([]);
        i++;
      }
    } else cell += c;
  }
  return rows.slice(0, -1);
}

const tables = toCsv(TIMELINE);
const events = parse(tables.events);
const header = events[0] ?? [];
const cell = (id: string, column: string) => events.find((row) => row[0] === id)?.[header.indexOf(column)];

describe('the tables', () => {
  it.each(Object.entries(tables))('%s begins with a byte order mark and has rows of one length', (_, csv) => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(new Set(parse(csv).map(({length}) => length)).size).toBe(1);
  });

  it('have a row for each record', () => {
    expect(events.slice(1).map(([id]) => id)).toEqual(EVENTS.map(({id}) => id));
    expect(parse(tables.reports)).toHaveLength(1 + TIMELINE.reports.length);
    expect(parse(tables.connections)).toHaveLength(1 + TIMELINE.connections.length);
  });

  it('keep commas, quotes, line breaks and rare characters', () => {
    expect(cell('flood-gate', 'quotes')).toBe('4月3日早6点，𠮷野镇开闸；水位"超警", 见表\\附件;');
    expect(cell('watch', 'headline')).toBe('戒备; 分, 段\n换行');
  });

  it('leave open ends empty', () => {
    expect([cell('dyke', 'start'), cell('dyke', 'end')]).toEqual(['', '2022-04-30']);
  });

  it('name what ids point at', () => {
    expect(cell('moved', 'episode_title')).toBe('某县 2022');
    expect(parse(tables.connections)[1]).toContain('𠮷野镇开闸');
    expect(cell('moved', 'figures')).toBe('转移 12000人');
  });
});

describe('formulas', () => {
  const FORMULA = /^\s*[=+\-@＝＋－＠|%\t\r]/u;

  it('do not stand at the head of any cell', () => {
    const cells = Object.values(tables).flatMap((csv) => parse(csv).flat());
    expect(cells.filter((text) => FORMULA.test(text))).toEqual([]);
    expect(cells.filter((text) => text.startsWith("'")).length).toBeGreaterThan(3);
  });

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '  =1'])(
    '%j is put behind an apostrophe',
    (text) => {
      const [event] = EVENTS;
      const csv = toCsv({...TIMELINE, events: event ? [{...event, headline: text}] : []}).events;
      expect(parse(csv)[1]?.[1]).toBe(`'${text}`);
    },
  );
});

describe('toDataPackage', () => {
  const descriptor = toDataPackage(TIMELINE);

  it.each(descriptor.resources.map((resource) => [resource.name, resource] as const))(
    'describes %s.csv column by column',
    (name, {path, schema}) => {
      expect(path).toBe(`${name}.csv`);
      const csv = Object.entries(tables).find(([table]) => table === name)?.[1] ?? '';
      expect(schema.fields.map((field) => field.name)).toEqual(parse(csv)[0]);
    },
  );

  it('requires only what no row lacks', () => {
    for (const {name, schema} of descriptor.resources) {
      const [head = [], ...rows] = parse(Object.entries(tables).find(([table]) => table === name)?.[1] ?? '');
      for (const {name: column} of schema.fields.filter(({constraints}) => constraints?.required)) {
        expect(rows.map((row) => row[head.indexOf(column)] ?? '').filter((text) => text === '')).toEqual([]);
      }
    }
  });

  it('says that integers are integers', () => {
    const salience = events.slice(1).map((row) => row[header.indexOf('salience')] ?? '');
    expect(salience.every((text) => /^[1-3]$/u.test(text))).toBe(true);
  });

  it('names the reports as its sources', () => {
    expect(descriptor.sources).toEqual([
      {title: '𠮷野镇<开闸> & "泄洪"', path: 'https://news.example/a?x=1&y=2'},
      {title: '+转移人数'},
    ]);
  });
});

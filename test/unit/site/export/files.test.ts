import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {csvParse} from 'd3';
import {DATA_FORMS, dataFile, subset, timelineSchema, toAtom, toIcs} from '../../../../src/lib/site/export';
import {labelsOf} from '../../../../src/lib/site/export/labels';
import {dateWithPhrase} from '../../../../src/lib/site/export/record';
import {LANGS} from '../../../../src/lib/types';
import {EVENTS, FILE_A, FILE_B, TIMELINE} from './sample';

const options = {
  stem: 'biannian-2-of-8',
  lang: 'en',
  base: 'https://example.org/',
  texts: new Map([
    ['a', FILE_A],
    ['b', FILE_B],
  ]),
} as const;

describe('subset', () => {
  const some = EVENTS.filter(({id}) => id === 'watch' || id === 'dyke');
  const part = subset(TIMELINE, some);

  it('keeps the events in their order, and only what they need', () => {
    expect(part.events.map(({id}) => id)).toEqual(['watch', 'dyke']);
    expect(part.reports.map(({id}) => id)).toEqual(['a']);
    expect(part.connections).toEqual([]);
    expect(part.timexes).toHaveLength(2);
  });

  it('is a whole record', () => {
    const validate = new Ajv2020().compile(timelineSchema());
    validate(part);
    expect(validate.errors).toBeNull();
  });

  it('points at the same time expressions as before', () => {
    for (const event of part.events) {
      const before = EVENTS.find(({id}) => id === event.id);
      expect(before && dateWithPhrase(before, TIMELINE)).toBe(dateWithPhrase(event, part));
    }
  });

  it('of all is all that events point at, of none is nothing', () => {
    expect(subset(TIMELINE, EVENTS).events).toHaveLength(EVENTS.length);
    expect(subset(TIMELINE, EVENTS).connections).toEqual(TIMELINE.connections);
    expect(subset(TIMELINE, [])).toMatchObject({reports: [], events: [], timexes: [], episodes: []});
  });
});

describe('dataFile', () => {
  const files = DATA_FORMS.map((form) => dataFile(form, TIMELINE, options));

  it('names each file after what is in it, each once', () => {
    expect(new Set(files.map(({name}) => name)).size).toBe(DATA_FORMS.length);
    expect(files.every(({name}) => /^biannian-2-of-8[-.a-z]+$/u.test(name))).toBe(true);
  });

  it('describes its own tables', () => {
    const described = JSON.parse(dataFile('datapackage', TIMELINE, options).text) as {
      resources: {path: string; schema: {fields: {name: string}[]; primaryKey?: string[]}}[];
    };
    for (const {path, schema} of described.resources) {
      const csv = files.find(({name}) => name === path)?.text ?? '';
      expect(csvParse(csv.slice(1)).columns).toEqual(schema.fields.map(({name}) => name));
      expect(schema.fields.map(({name}) => name)).toEqual(expect.arrayContaining(schema.primaryKey ?? []));
    }
  });

  it('finds the sentences in the texts it was given', () => {
    const {total} = JSON.parse(dataFile('annotations', TIMELINE, options).text) as {total: number};
    expect(total).toBe(EVENTS.flatMap(({sources}) => sources).length);
  });
});

describe('the language of a file', () => {
  it.each(LANGS)('%s: headings, codes and dates are in it; headlines stay', (lang) => {
    const {text} = dataFile('events', TIMELINE, {...options, lang});
    const {columns} = labelsOf(lang);
    const [row] = csvParse(text.slice(1));
    expect(row?.[columns['headline']]).toBe('𠮷野镇开闸');
    expect(row?.[columns['kind']]).toBe(labelsOf(lang).kinds.operation);
    expect(row?.[columns['meaning']]).toBe(labelsOf(lang).meanings.on);
  });

  it('has no heading twice', () => {
    for (const lang of LANGS) {
      for (const form of ['events', 'reports', 'connections'] as const) {
        const [head = ''] = dataFile(form, TIMELINE, {...options, lang}).text.split('\r\n');
        expect(new Set(head.split(',')).size).toBe(head.split(',').length);
      }
    }
  });

  it('is that of calendars and feeds too', () => {
    const ics = toIcs(TIMELINE, {lang: 'en'}).replaceAll('\r\n ', '');
    expect(ics).toContain('SUMMARY:[deadline] 修好堤坝');
    expect(ics).toContain('The date is uncertain: some day within this time.');
    expect(toAtom(TIMELINE, {lang: 'zh-Hant'})).toContain('label="報道"');
  });

  it('the traditional words have no simplified letters', () => {
    expect(JSON.stringify(labelsOf('zh-Hant'))).not.toMatch(/[时间线报开关类动语择读写过进单发闻据数]/u);
  });
});

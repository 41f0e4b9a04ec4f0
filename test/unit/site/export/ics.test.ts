import {describe, expect, it} from 'vitest';
import {eventToIcs, toIcs} from '../../../../src/lib/site/export';
import {EVENTS, TIMELINE} from './sample';

interface Property {
  value: string;
  parameters: string;
}
type Component = Map<string, Property>;

/** A reader of RFC 5545 of its own: unfold, split, collect the properties of each VEVENT. */
function parse(ics: string): {calendar: Component; events: Component[]} {
  const calendar: Component = new Map();
  const events: Component[] = [];
  let current = calendar;
  for (const line of ics.replaceAll('\r\n ', '').split('\r\n').filter(Boolean)) {
    const colon = line.indexOf(':');
    const [name = '', ...parameters] = line.slice(0, colon).split(';');
    const value = line.slice(colon + 1);
    if (name === 'BEGIN' && value === 'VEVENT') events.push((current = new Map()));
    else if (name === 'END' && value === 'VEVENT') current = calendar;
    else current.set(name, {value, parameters: parameters.join(';')});
  }
  return {calendar, events};
}

const unescape = (text: string) =>
  text.replaceAll(/\\([\\;,n])/gu, (_, letter: string) => (letter === 'n' ? '\n' : letter));

const ics = toIcs(TIMELINE, {base: 'https://example.org/'});
const {calendar, events} = parse(ics);
const find = (id: string) => events.find((event) => event.get('UID')?.value === `${id}@biannian`);
const value = (id: string, name: string) => find(id)?.get(name)?.value;
const date = (id: string, name: string) => {
  const property = find(id)?.get(name);
  return property && [property.parameters, property.value];
};

describe('the file', () => {
  it('is a calendar that begins and ends', () => {
    expect(ics.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(ics.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(calendar.get('PRODID')?.value).toBeTruthy();
  });

  it('has CRLF at the end of each line and nowhere a bare one', () => {
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('has no line of more than 75 octets and cuts no character', () => {
    const lines = ics.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeGreaterThan(70);
    expect(ics).not.toContain('\uFFFD');
  });

  it('says how many dates it could not write', () => {
    expect(calendar.get('X-BIANNIAN-OMITTED')?.value).toBe('2');
    expect(events).toHaveLength(EVENTS.length - 2);
  });

  it('is the same each time', () => {
    expect(toIcs(TIMELINE, {base: 'https://example.org/'})).toBe(ics);
  });
});

describe('dates', () => {
  it.each([
    ['a time of day, in UTC', 'flood-gate', ['', '20220402T220000Z'], ['', '20220402T230000Z']],
    ['days, the end not included', 'watch', ['VALUE=DATE', '20220301'], ['VALUE=DATE', '20220311']],
    ['a deadline, on its day', 'dyke', ['VALUE=DATE', '20220430'], ['VALUE=DATE', '20220501']],
    ['an open end, on the first day', 'going-on', ['VALUE=DATE', '20220418'], ['VALUE=DATE', '20220419']],
    ['a month', 'whole-month', ['VALUE=DATE', '20220301'], ['VALUE=DATE', '20220401']],
  ])('%s', (_, id, start, end) => {
    expect(date(id, 'DTSTART')).toEqual(start);
    expect(date(id, 'DTEND')).toEqual(end);
  });

  it('are stamped with the report’s, in UTC', () => {
    expect(value('flood-gate', 'DTSTAMP')).toBe('20220418T075339Z');
    expect(value('moved', 'DTSTAMP')).toBe('20220417T160000Z');
  });
});

describe('texts', () => {
  it('come back as they were', () => {
    expect(unescape(value('watch', 'SUMMARY') ?? '')).toBe('戒备; 分, 段\n换行');
    expect(unescape(value('flood-gate', 'DESCRIPTION') ?? '')).toContain('水位"超警", 见表\\附件;');
  });

  it('hold no separator that is not escaped', () => {
    expect(value('watch', 'SUMMARY')?.replaceAll(/\\./gu, '')).not.toMatch(/[;,]/u);
  });

  it('say that a date is uncertain, and in which words the report has it', () => {
    const description = value('watch', 'DESCRIPTION');
    expect(description).toContain('日期不确定');
    expect(description).toContain('“3月初”');
    expect(value('watch', 'STATUS')).toBe('TENTATIVE');
    expect(value('flood-gate', 'STATUS')).toBe('CONFIRMED');
  });

  it('name a deadline as one', () => {
    expect(value('dyke', 'SUMMARY')).toBe('〔期限〕修好堤坝');
    expect(value('dyke', 'DESCRIPTION')).toContain('计划期限');
  });

  it('name the kind and the episode, the place and the page', () => {
    expect(value('flood-gate', 'CATEGORIES')).toBe('处置行动,某县 2022');
    expect(value('flood-gate', 'LOCATION')).toBe('𠮷野镇');
    expect(value('flood-gate', 'URL')).toBe('https://example.org/event/flood-gate/');
  });

  it('have no link where the site’s address is not known', () => {
    expect(toIcs(TIMELINE)).not.toContain('URL:');
  });

  it('lose control characters', () => {
    const [event] = EVENTS;
    const odd = toIcs({...TIMELINE, events: event ? [{...event, headline: 'a\u0000b\u0007c\rd'}] : []});
    expect(parse(odd).events[0]?.get('SUMMARY')?.value).toBe(String.raw`abc\nd`);
  });
});

describe('eventToIcs', () => {
  it('has the one event, and its name', () => {
    const one = parse(eventToIcs(TIMELINE, 'moved'));
    expect(one.events.map((event) => event.get('UID')?.value)).toEqual(['moved@biannian']);
    expect(one.calendar.get('X-WR-CALNAME')?.value).toBe('=cmd|转移1.2万人');
  });
});

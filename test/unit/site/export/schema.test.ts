import {Ajv2020} from 'ajv/dist/2020';
import {describe, expect, it} from 'vitest';
import {timelineSchema} from '../../../../src/lib/site/export';
import {EVENTS, TIMELINE} from './sample';

const schema = timelineSchema();
const ajv = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true});
const validate = ajv.compile(schema);
const [event] = EVENTS;

describe('timelineSchema', () => {
  it('is a sound schema of 2020-12', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('takes a timeline', () => {
    validate(TIMELINE);
    expect(validate.errors).toBeNull();
  });

  it('takes one with nothing in it', () => {
    expect(validate({version: 1, reports: [], timexes: [], events: [], connections: [], episodes: []})).toBe(
      true,
    );
  });

  it.each<[string, object]>([
    ['another version', {version: 2}],
    ['a list that is missing', {events: undefined}],
    ['a field nobody knows', {extra: true}],
    ['an unknown kind', {events: [{...event, kind: 'party'}]}],
    ['null where a field should be absent', {events: [{...event, summary: null}]}],
    ['an event without a source', {events: [{...event, sources: []}]}],
    ['a date that is none', {events: [{...event, start: 'April'}]}],
    ['a salience out of range', {events: [{...event, salience: 4}]}],
    ['an offset before the text', {timexes: TIMELINE.timexes.map((timex) => ({...timex, start: -1}))}],
  ])('refuses %s', (_, change) => {
    expect(validate(JSON.parse(JSON.stringify({...TIMELINE, ...change})))).toBe(false);
  });

  it('has an id only where its address is known', () => {
    expect(schema['$id']).toBeUndefined();
    expect(timelineSchema({base: 'https://example.org/'})['$id']).toBe(
      'https://example.org/timeline.schema.json',
    );
  });
});

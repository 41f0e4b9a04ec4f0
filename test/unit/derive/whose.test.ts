import {describe, expect, it} from 'vitest';
import {SUBJECT_RULES} from '../../../src/lib/derive/whose';
import {eventOf} from '../../support/readings';

describe('whose an event is', () => {
  it.each(SUBJECT_RULES.flatMap(({id, finds}) => finds.map((found) => ({id, ...found}))))(
    '$id: $headline',
    ({body, words, headline, title = '某地简报'}) => {
      expect(eventOf(body, words, {date: '2021-07-30', title}).headline).toBe(headline);
    },
  );

  it('every rule has its example and its name', () => {
    expect(SUBJECT_RULES.filter(({finds}) => finds.length === 0)).toEqual([]);
    expect(new Set(SUBJECT_RULES.map(({id}) => id)).size).toBe(SUBJECT_RULES.length);
  });
});

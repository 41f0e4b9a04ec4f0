/** Words of one meaning: the examples of each entry, and what they must not make alike. */
import {describe, expect, it} from 'vitest';
import {contradicts, coresOf} from '../../../src/lib/link/differ';
import {SYNONYMS} from '../../../src/lib/link/words/sameness';
import type {DatedEvent} from '../../../src/lib/types';

const coreOf = (text: string) => coresOf({sources: [{text}], headline: text} as unknown as DatedEvent, [])[0];

describe('what two papers call one thing', () => {
  it.each(SYNONYMS.flatMap(({as, finds}) => finds.map((words) => [words, as] as const)))(
    '%s is %s',
    (words, as) => {
      expect(coreOf(words)).toBe(as);
    },
  );

  it('a stage that only one of them names contradicts nothing', () => {
    expect(contradicts('法院一审判处郑某', '法院公开判处郑某')).toBe(false);
    expect(contradicts('法院一审判处郑某', '法院二审判处郑某')).toBe(true);
  });
});

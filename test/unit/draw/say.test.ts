import {describe, expect, it} from 'vitest';
import type {Arc} from '../../../src/lib/arrange';
import {DAY} from '../../../src/lib/calendar/civil';
import {print} from '../../../src/lib/draw/node';
import {viewInWords, whyCard, whyInWords} from '../../../src/lib/draw/say';
import {makeEvent, makeTimeline} from '../../support/timeline';

const at = (day: string) => Date.parse(`${day}T00:00Z`);

describe('viewInWords', () => {
  it.each([
    ['zh-Hans', '2031年5月1日至2031年5月20日，7 件'],
    ['zh-Hant', '2031年5月1日至2031年5月20日，7 件'],
    ['en', '1 May 2031 to 20 May 2031, 7 events'],
  ] as const)('%s', (lang, words) => {
    const span = {start: at('2031-05-01') + 3600_000, end: at('2031-05-21')};
    expect(viewInWords(span, 'calendar', 7, lang)).toBe(words);
  });

  it('by days where the rows are aligned; a view that ends at midnight ends with the day before', () => {
    expect(viewInWords({start: -2 * DAY, end: 10 * DAY}, 'aligned', 3, 'zh-Hans')).toMatch(
      /2天至第9天，3 件$/u,
    );
  });
});

describe('why', () => {
  const evidence = (text: string) => ({report: 'r1', start: 0, end: text.length, text});
  const timeline = makeTimeline({
    events: [makeEvent({id: 'a', headline: '甲镇转移'}), makeEvent({id: 'b', headline: '乙镇转移'})],
    connections: [
      {
        source: 'a',
        target: 'b',
        theme: '转移<群众>',
        strength: 'measure',
        evidence: [evidence('连夜转移群众'), evidence('转移群众百人')],
      },
    ],
  });
  const arc: Arc = {key: '0', theme: '转移<群众>', source: 'a', target: 'b', d: '', lit: true};

  it('names the theme, both events and both sentences', () => {
    expect(whyInWords(timeline, arc, 'zh-Hans')).toBe(
      '转移<群众>：甲镇转移「连夜转移群众」；乙镇转移「转移群众百人」',
    );
  });

  it('as a card says the same, as text', () => {
    const card = print(whyCard(timeline, arc));
    for (const text of ['转移&lt;群众&gt;', '甲镇转移', '连夜转移群众', '乙镇转移', '转移群众百人']) {
      expect(card).toContain(text);
    }
    expect(card).not.toContain('<群众>');
  });

  it('of a connection that is not there breaks nothing', () => {
    expect(whyInWords(timeline, {...arc, source: 'gone'}, 'en')).toContain('乙镇转移');
  });
});

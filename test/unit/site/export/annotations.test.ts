import {describe, expect, it} from 'vitest';
import {codePointCounter, toAnnotations} from '../../../../src/lib/site/export';
import {EVENTS, FILES, FILE_A, TIMELINE} from './sample';

const collection = toAnnotations(TIMELINE, FILES, {base: 'https://example.org/'});
const {items} = collection.first;

const reportOf = (source: string) => /report\/(?<id>[^/]+)\//u.exec(source)?.groups?.['id'] ?? '';

describe('codePointCounter', () => {
  it.each([
    ['', 0, 0],
    ['abc', 2, 2],
    ['𠮷a', 2, 1],
    ['𠮷a', 3, 2],
    ['a𠮷🌊b', 5, 3],
    ['𠮷', 1, 1],
    ['\uD800a', 1, 1],
    ['\uD800a', 2, 2],
    ['\uDC00\uD800', 2, 2],
  ])('in %j, %i code units are %i code points', (text, offset, points) => {
    expect(codePointCounter(text)(offset)).toBe(points);
  });

  it('agrees with the language’s own iteration at every boundary of a character', () => {
    const count = codePointCounter(FILE_A);
    let offset = 0;
    [...FILE_A].forEach((character, index) => {
      expect(count(offset)).toBe(index);
      offset += character.length;
    });
  });
});

describe('toAnnotations', () => {
  it('has one for each source sentence', () => {
    expect(items).toHaveLength(EVENTS.length);
    expect(collection.total).toBe(items.length);
    expect(new Set(items.map(({id}) => id)).size).toBe(items.length);
  });

  it('points at the sentence by code points, also after characters outside the BMP', () => {
    for (const {target} of items) {
      const points = [...(FILES.get(reportOf(target.source)) ?? '')];
      const position = target.selector.find(({type}) => type === 'TextPositionSelector');
      const quote = target.selector.find(({type}) => type === 'TextQuoteSelector');
      if (position?.type !== 'TextPositionSelector' || quote?.type !== 'TextQuoteSelector')
        throw new Error('none');
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
      expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
      expect(quote.prefix + quote.suffix).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it('differs from our own offsets where it must', () => {
    const position = items[0]?.target.selector[1];
    const [source] = EVENTS[0]?.sources ?? [];
    if (position?.type !== 'TextPositionSelector' || !source) throw new Error('none');
    expect(source.start - position.start).toBe(2);
    expect(source.end - position.end).toBe(3);
  });

  it('names the report’s text, its page and its original', () => {
    expect(items[0]?.target.source).toBe('https://example.org/report/a/source.txt');
    expect(items[0]?.target.scope).toBe('https://example.org/report/a/');
    expect(items[0]?.canonical).toBe('https://news.example/a?x=1&y=2');
    expect(items.at(-1)?.canonical).toBeUndefined();
  });

  it('leaves out sentences of reports whose text it is not given', () => {
    expect(toAnnotations(TIMELINE, new Map()).total).toBe(0);
  });
});

import {describe, expect, it} from 'vitest';
import {asksForFrame, frameUrl, leastHeight} from '../../../src/embed/loader';
import {heightMessage, heightOf, USUAL_HEIGHT, USUAL_TALL} from '../../../src/lib/site/frame';

describe('heightOf', () => {
  it('reads the message that an embed sends', () => {
    expect(heightOf(heightMessage(480.2))).toBe(481);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{"biannian":1,"type":"height","height":480}'],
    ['a number', 480],
    ['another version', {biannian: 2, type: 'height', height: 480}],
    ['a version as text', {biannian: '1', type: 'height', height: 480}],
    ['another type', {biannian: 1, type: 'resize', height: 480}],
    ['no height', {biannian: 1, type: 'height'}],
    ['a height as text', {biannian: 1, type: 'height', height: '480'}],
    ['no height at all', {biannian: 1, type: 'height', height: 0}],
    ['a negative height', {biannian: 1, type: 'height', height: -1}],
    ['no number', {biannian: 1, type: 'height', height: NaN}],
    ['an endless page', {biannian: 1, type: 'height', height: Infinity}],
    ['a page without measure', {biannian: 1, type: 'height', height: 1e9}],
    ['a list', [1, 'height', 480]],
  ])('takes no %s', (_, message) => {
    expect(heightOf(message)).toBe(0);
  });
});

describe('leastHeight', () => {
  it.each([
    ['wide', {}, 800, USUAL_HEIGHT],
    ['narrow', {}, 390, USUAL_TALL],
    ['hidden as yet', {}, 0, USUAL_HEIGHT],
    ['given for wide frames', {height: '300'}, 800, 300],
    ['given for wide frames only', {height: '300'}, 390, USUAL_TALL],
    ['given for narrow ones', {height: '300', tall: '900'}, 390, 900],
    ['no number', {height: 'auto'}, 800, USUAL_HEIGHT],
  ])('%s', (_, data, width, height) => {
    expect(leastHeight(data, width)).toBe(height);
  });
});

describe('asksForFrame', () => {
  it.each([
    ['a choice of the view', {scale: 'gap'}, true],
    ['something about the frame', {title: ''}, true],
    ['nothing', {}, false],
    ['what others put on scripts', {cfasync: 'false', rocketStatus: 'done', noOptimize: '1'}, false],
  ])('%s', (_, data, asks) => {
    expect(asksForFrame(data)).toBe(asks);
  });
});

describe('frameUrl', () => {
  const script = 'https://example.org/archive/loader.js';
  const url = (data: Record<string, string>) => frameUrl(data, script).href;

  it('is the embed page beside the loader', () => {
    expect(url({})).toBe('https://example.org/archive/embed/');
  });

  it('is the address that the placeholder names', () => {
    expect(url({biannian: 'https://a.example/embed/?event=e1'})).toBe('https://a.example/embed/?event=e1');
  });

  it('adds what the placeholder chooses to the view', () => {
    expect(url({event: 'e1', scale: 'aligned', lanes: 'place'})).toBe(
      'https://example.org/archive/embed/?event=e1&scale=aligned&lanes=place',
    );
  });

  it('adds to a view that the address has already', () => {
    expect(url({biannian: 'https://a.example/embed/?event=e1', lang: 'en'})).toBe(
      'https://a.example/embed/?event=e1&lang=en',
    );
  });

  it('keeps what is about the frame out of the address', () => {
    expect(url({title: '时间线', height: '300', tall: '900', kind: 'aid'})).toBe(
      'https://example.org/archive/embed/?kind=aid',
    );
  });

  it('takes a colour theme for the look, and another theme for a theme', () => {
    expect(url({theme: 'dark'})).toBe('https://example.org/archive/embed/?look=dark');
    expect(frameUrl({theme: '守望相助'}, script).searchParams.get('theme')).toBe('守望相助');
  });

  it('escapes what it adds', () => {
    expect(frameUrl({q: 'a&b=c"<'}, script).searchParams.get('q')).toBe('a&b=c"<');
  });

  it('leaves an address of another kind to be refused by its protocol', () => {
    expect(frameUrl({biannian: 'javascript:alert(1)'}, script).protocol).toBe('javascript:');
  });
});

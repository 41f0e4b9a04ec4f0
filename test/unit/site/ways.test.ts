import {describe, expect, it} from 'vitest';
import {FIRST_VIEW} from '../../../src/lib/site/address';
import {embedCodes, escapeHtml} from '../../../src/lib/site/embed';
import {fittedHeight, heightMessage, USUAL_HEIGHT} from '../../../src/lib/site/frame';
import {eventLinkedData, reportLinkedData, scriptJson} from '../../../src/lib/site/jsonld';
import {shortcutOf, type KeyPress} from '../../../src/lib/site/shortcuts';
import {sitemap} from '../../../src/lib/site/sitemap';
import {LANG_NAMES, stringsOf} from '../../../src/lib/site/strings';
import {ABOUT} from '../../../src/lib/site/strings/about';
import {LANGS} from '../../../src/lib/types';
import {makeEvent, makeReport, makeTimeline} from '../../support/timeline';

describe('scriptJson', () => {
  it('cannot end its script element, and is the same JSON', () => {
    const value = {a: '</script><!--<script>&\u2028\u2029'};
    const text = scriptJson(value);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(JSON.parse(text)).toEqual(value);
  });
});

describe('linked data', () => {
  it('leaves out what is not known', () => {
    const event = eventLinkedData(makeEvent({id: 'a', edtf: '../2031-05-02', start: null}), '');
    expect(event).not.toHaveProperty('startDate');
    expect(reportLinkedData(makeReport({id: 'r'}), '')).not.toHaveProperty('publisher');
  });

  it('writes a part of day as its day', () => {
    expect(eventLinkedData(makeEvent({id: 'a', start: '2031-05-02TEV'}), '')).toMatchObject({
      startDate: '2031-05-02',
    });
  });
});

describe('embedCodes', () => {
  const view = {...FIRST_VIEW, scale: 'aligned' as const, lanes: 'episode' as const, event: 'a"b'};
  const codes = embedCodes({view, lang: 'en', look: 'dark'}, 'https://example.org/time/', '洪水 "<b>');

  it('carries the view and escapes what is quoted', () => {
    expect(codes.iframe).toContain(
      'src="https://example.org/time/embed/?scale=aligned&amp;event=a%22b&amp;lang=en&amp;look=dark"',
    );
    expect(codes.iframe).toContain('title="洪水 &quot;&lt;b&gt;"');
    expect(codes.element).toContain(' scale="aligned" lang="en" event="a&quot;b" theme="dark"');
    expect(codes.link).toBe('https://example.org/time/?scale=aligned&event=a%22b&lang=en&look=dark');
  });

  it('says its height in whole pixels', () => {
    expect(heightMessage(640.2)).toEqual({biannian: 1, type: 'height', height: 641});
  });

  it('gives the element span and filters as one attribute', () => {
    const filter = {...FIRST_VIEW.filter, kinds: ['aid' as const], q: 'a&b'};
    const span = {start: Date.UTC(2022, 2, 10), end: Date.UTC(2022, 3, 19)};
    const {element} = embedCodes({view: {...FIRST_VIEW, span, filter}}, 'https://example.org/', 't');
    expect(element).toContain(' view="from=2022-03-10&amp;to=2022-04-18&amp;q=a%26b&amp;kind=aid" ');
  });

  it('reserves the height an element will have, which is as wide as what is around it', () => {
    expect(codes.element).toContain(` style="display:block;min-height:clamp(${USUAL_HEIGHT}px,`);
  });

  it('reserves the height a frame will have', () => {
    expect(codes.script).toContain(`style="min-height:clamp(${USUAL_HEIGHT}px,`);
    expect(codes.iframe).toContain(`height="${USUAL_HEIGHT}"`);
    expect(codes.script).not.toContain('data-height');
    const higher = embedCodes({view}, 'https://example.org/', 't', USUAL_HEIGHT + 90);
    expect(higher.script).toContain(
      `data-height="${USUAL_HEIGHT + 90}" style="min-height:clamp(${USUAL_HEIGHT + 90}px,`,
    );
    expect(higher.iframe).toContain(`height="${USUAL_HEIGHT + 90}"`);
  });

  it('escapes what HTML would read', () => {
    expect(escapeHtml('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
  });
});

describe('fittedHeight', () => {
  it.each([
    ['what is around the picture stays', 800, 995, 940, 744],
    ['room enough', 800, 700, 645, undefined],
    ['by far too little room', 300, 995, 940, undefined],
    ['a frame in a hidden tab', 0, 995, 940, undefined],
  ])('%s', (_, room, needed, drawn, height) => {
    expect(fittedHeight(room, needed, drawn)).toBe(height);
  });

  it.each([
    ['a little too long', 1900, 1940, 1850, 1809],
    ['far longer than its room', 800, 1940, 1850, undefined],
  ])('of one that runs down: %s', (_, room, needed, drawn, height) => {
    expect(fittedHeight(room, needed, drawn, true)).toBe(height);
  });
});

describe('sitemap', () => {
  const timeline = makeTimeline({events: [makeEvent({id: 'a&b'})], reports: [makeReport({id: 'r1'})]});

  it('names every page', () => {
    const xml = sitemap(timeline, (path) => `https://example.org/${path}`);
    expect(xml.match(/<loc>/gu)).toHaveLength(4);
    expect(xml).toContain('https://example.org/event/a&amp;b/');
  });
});

describe('shortcutOf', () => {
  const press: KeyPress = {
    key: '/',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    defaultPrevented: false,
    target: null,
  };
  const inside = (...selectors: string[]) => ({
    closest: (asked: string) => (selectors.some((s) => asked.includes(s)) ? {} : null),
  });

  it.each<[what: string, change: Partial<KeyPress>, shortcut: string | undefined]>([
    ['/', {}, 'search'],
    ['J in capitals', {key: 'J'}, 'next'],
    ['Escape', {key: 'Escape'}, 'close'],
    ['with a modifier', {ctrlKey: true}, undefined],
    ['answered already', {defaultPrevented: true}, undefined],
    ['another key', {key: 'x'}, undefined],
    ['while typing', {target: inside('input')}, undefined],
    ['Escape while typing', {key: 'Escape', target: inside('input')}, 'close'],
    ['in a dialog', {key: 'Escape', target: inside('dialog')}, undefined],
    ['elsewhere', {target: inside()}, 'search'],
  ])('%s', (_what, change, shortcut) => {
    expect(shortcutOf({...press, ...change})).toBe(shortcut);
  });
});

describe('strings', () => {
  it.each(LANGS)('%s has no empty word', (lang) => {
    const empty = Object.entries(stringsOf(lang)).filter(([, value]) => value === '');
    expect(empty).toEqual([]);
    expect(LANG_NAMES[lang]).not.toBe('');
    expect(ABOUT[lang]).toHaveLength(ABOUT['zh-Hans'].length);
  });

  it('the traditional table has no simplified letters', () => {
    const words = JSON.stringify([stringsOf('zh-Hant'), ABOUT['zh-Hant']]);
    expect(words).not.toMatch(/[时间线报开关类动语择读写过进单]/u);
  });
});

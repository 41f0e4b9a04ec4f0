import {describe, expect, it} from 'vitest';
import {widthOf} from '../../../src/lib/arrange';
import {print, type DrawnNode} from '../../../src/lib/draw/node';
import {shareCards} from '../../../src/lib/draw/sheet/cards';
import {linesOf} from '../../../src/lib/draw/sheet/lines';
import {longSheet, wideSheet} from '../../../src/lib/draw/sheet/sheet';
import {FIRST_VIEW} from '../../../src/lib/site/address';
import type {Timeline} from '../../../src/lib/types';
import {event} from '../../support/build';

const episode = (id: string, title: string, day: string) => ({
  id,
  title,
  dayZero: {start: day, end: day},
  start: day,
  end: day,
});

const timeline: Timeline = {
  version: 1,
  reports: [],
  timexes: [],
  events: [
    event('东河渡口恢复通航', '2021-06-03', {episode: 'east'}),
    event('西山索道停运检修', '2023-09-12', {episode: 'west'}),
    event('西山索道拟重新开放', '2023-10-01', {episode: 'west', status: 'planned'}),
  ],
  connections: [],
  episodes: [episode('east', '东河 2021', '2021-06-03'), episode('west', '西山 2023', '2023-09-12')],
};
const options = {
  lang: 'zh-Hans',
  title: '渡口与索道',
  note: '三件事',
  source: ['据两篇报道'],
  theme: '',
} as const;
const list = {title: '事件', events: timeline.events, rest: '另有 2 件'};

const textsOf = ({tag, children}: DrawnNode): string[] =>
  typeof children === 'string' ? (tag === 'text' ? [children] : []) : children.flatMap(textsOf);

describe('lines', () => {
  it.each([
    ['一汽四川专用车率先复工', 72, Infinity, ['一汽四川专用', '车率先复工']],
    ['短', 72, Infinity, ['短']],
    ['', 72, Infinity, []],
    ['渡口今起通航，船票照旧。', 72, 1, ['渡口今起通…']],
    ['第六个字后面是逗号，不另起一行', 108, 1, ['第六个字后面是逗…']],
  ])('breaks %s', (text, width, most, expected) => {
    expect(linesOf(text, 12, width, most)).toEqual(expected);
  });

  it('keep every letter, and only punctuation hangs over', () => {
    const text = '西山索道停运检修期间，游客可乘 B12 road bus 至山门，再步行一千米。';
    const lines = linesOf(text, 12, 96);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(widthOf(line.replace(/[，。]$/u, ''), 12)).toBeLessThanOrEqual(96);
  });
});

describe('a sheet', () => {
  it('holds title, note, legend and source around the picture', () => {
    const texts = textsOf(wideSheet(timeline, FIRST_VIEW, options));
    for (const text of ['渡口与索道', '三件事', '据两篇报道', '计划中', '西山索道停运检修']) {
      expect(texts).toContain(text);
    }
  });

  it('is as wide as promised, and higher by its list', () => {
    const [wide, long] = [
      wideSheet(timeline, FIRST_VIEW, options),
      longSheet(timeline, FIRST_VIEW, options, list),
    ];
    expect(wide.attributes['width']).toBe(1280);
    expect(long.attributes['width']).toBe(540);
    const bare = longSheet(timeline, FIRST_VIEW, options, {...list, events: []});
    expect(Number(long.attributes['height'])).toBeGreaterThan(Number(bare.attributes['height']) + 3 * 40);
    expect(textsOf(long).filter((text) => text === '西山索道停运检修').length).toBeGreaterThanOrEqual(1);
    expect(textsOf(long)).toContain('另有 2 件');
  });

  it('has no id twice', () => {
    const ids = [...print(longSheet(timeline, FIRST_VIEW, options, list)).matchAll(/ id="(?<id>[^"]+)"/gu)];
    expect(new Set(ids.map(({groups}) => groups?.['id'])).size).toBe(ids.length);
  });
});

describe('cards', () => {
  it('are one for the whole and one for each episode, each with its own events', () => {
    const cards = shareCards(timeline, 'zh-Hans');
    expect(cards.map(({name}) => name)).toEqual(['site', 'east', 'west']);
    const [site = [], east = []] = cards.map(({drawn}) => textsOf(drawn));
    expect(site).toContain('东河 2021 × 西山 2023');
    expect(east).toContain('东河渡口恢复通航');
    expect(east.join('')).not.toContain('西山');
  });

  it('are none without events', () => {
    expect(shareCards({...timeline, events: []}, 'zh-Hans')).toEqual([]);
  });
});

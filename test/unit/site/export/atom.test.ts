import {unified} from 'unified';
import rehypeParse from 'rehype-parse';
import {toString} from 'mdast-util-to-string';
import {describe, expect, it} from 'vitest';
import {toAtom} from '../../../../src/lib/site/export';
import {EVENTS, TIMELINE} from './sample';

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

const ENTITIES: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
const decode = (text: string) =>
  text.replaceAll(/&(#?\w+);/gu, (_, name: string) => ENTITIES[name] ?? `?${name}?`);

/** A strict reader of XML of its own: every tag closes, every ampersand is an entity, names match. */
function parse(xml: string): Node {
  const root: Node = {name: '', attributes: {}, children: [], text: ''};
  const open = [root];
  const body = xml.replace(/^<\?xml[^>]*\?>\n/u, '');
  for (const [token] of body.matchAll(/<[^<>]*>|[^<>]+/gu)) {
    const top = open.at(-1) ?? root;
    if (!token.startsWith('<')) {
      expect(token).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/u);
      top.text += decode(token);
    } else if (token.startsWith('</')) {
      expect(token.slice(2, -1)).toBe(top.name);
      open.pop();
    } else {
      const node = tag(token);
      top.children.push(node);
      if (!token.endsWith('/>')) open.push(node);
    }
  }
  expect(open).toHaveLength(1);
  const [feed] = root.children;
  if (!feed || root.children.length !== 1) throw new Error('not one root element');
  return feed;
}

function tag(token: string): Node {
  const attributes = [...token.matchAll(/ (?<key>[\w:]+)="(?<value>[^"<]*)"/gu)].map(({groups}) => [
    groups?.['key'] ?? '',
    decode(groups?.['value'] ?? ''),
  ]);
  const name = /^<(?<name>[\w:]+)/u.exec(token)?.groups?.['name'] ?? '';
  return {name, attributes: Object.fromEntries(attributes) as Record<string, string>, children: [], text: ''};
}

const all = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const text = (node: Node, name: string) => all(node, name)[0]?.text;
const link = (node: Node, rel: string) =>
  all(node, 'link').find(({attributes}) => attributes['rel'] === rel)?.attributes['href'];

const feed = parse(toAtom(TIMELINE, {base: 'https://example.org/'}));
const entries = all(feed, 'entry');
const entry = (title: string) => entries.find((each) => text(each, 'title') === title);

describe('the feed', () => {
  it('has what RFC 4287 § 4.1.1 asks for', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'updated']) expect(all(feed, name)).toHaveLength(1);
    expect(all(feed, 'author').map((author) => text(author, 'name'))).toEqual(['编年 Biannian']);
    expect(link(feed, 'self')).toBe('https://example.org/feed.atom');
  });

  it('has an entry for every report and event', () => {
    expect(entries).toHaveLength(TIMELINE.reports.length + EVENTS.length);
  });

  it('gives each entry an id of its own, a title, a date and a link (§ 4.1.2)', () => {
    const ids = entries.map((each) => text(each, 'id') ?? '');
    expect(new Set(ids).size).toBe(entries.length);
    const uuid = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/u;
    expect(ids.filter((id) => !uuid.test(id))).toEqual([]);
    for (const each of entries) {
      expect(text(each, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/u);
      expect(link(each, 'alternate')).toMatch(/^https:\/\/example\.org\/(?:event|report)\/[^/]+\/$/u);
    }
  });

  it('is newest first, and dated by its newest report, not by the clock', () => {
    const dates = entries.map((each) => text(each, 'updated') ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    expect(text(feed, 'updated')).toBe('2022-04-18T15:53:39+08:00');
  });

  it('keeps ids when the site moves', () => {
    const moved = all(parse(toAtom(TIMELINE, {base: 'https://elsewhere.example/x/'})), 'entry');
    expect(moved.map((each) => text(each, 'id'))).toEqual(entries.map((each) => text(each, 'id')));
  });

  it('has relative links where the address of the site is not known', () => {
    const local = all(parse(toAtom(TIMELINE)), 'entry').map((each) => link(each, 'alternate'));
    expect(local).toContain('event/flood-gate/');
  });

  it('is cut at a limit, oldest first', () => {
    const short = all(parse(toAtom(TIMELINE, {limit: 3})), 'entry');
    expect(short).toHaveLength(3);
    expect(text(short[0] ?? feed, 'updated')).toBe('2022-04-18T15:53:39+08:00');
  });

  it('is a feed also when there is nothing', () => {
    const empty = parse(
      toAtom({version: 1, reports: [], timexes: [], events: [], connections: [], episodes: []}),
    );
    expect(all(empty, 'entry')).toEqual([]);
    expect(text(empty, 'updated')).toBe('1970-01-01T00:00:00+08:00');
  });
});

describe('texts', () => {
  it('come back as they were', () => {
    const report = entry('𠮷野镇<开闸> & "泄洪"');
    expect(link(report ?? feed, 'via')).toBe('https://news.example/a?x=1&y=2');
  });

  it('are HTML in the content, with the sentence in it', () => {
    const html = text(entry('𠮷野镇开闸') ?? feed, 'content') ?? '';
    const tree = unified().use(rehypeParse, {fragment: true}).parse(html);
    expect(toString(tree)).toContain('水位"超警", 见表\\附件;');
    expect(toString(tree)).toContain('《𠮷野镇<开闸> & "泄洪"》');
  });

  it('lose what XML cannot hold', () => {
    const [event] = EVENTS;
    const odd = {...TIMELINE, events: event ? [{...event, headline: 'a\u0000\u000Bb\uD800\uFFFEc'}] : []};
    expect(entries.length && all(parse(toAtom(odd)), 'entry').map((each) => text(each, 'title'))).toContain(
      'abc',
    );
  });

  it('do not become links of another kind', () => {
    const [report] = TIMELINE.reports;
    const odd = {...TIMELINE, events: [], reports: report ? [{...report, url: 'javascript:alert(1)'}] : []};
    expect(link(all(parse(toAtom(odd)), 'entry')[0] ?? feed, 'via')).toBeUndefined();
  });
});

/** The default content: five accounts, each in the form of its original. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {deriveFolder} from '../../src/lib/pipeline.server';
import type {BlockRole, NewsReport} from '../../src/lib/types';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const originals = fileURLToPath(new URL('../../../shared/reports', import.meta.url));
const {reports, timeline, diagnostics} = deriveFolder(content);

function report(name: string): NewsReport {
  const found = reports.find(({source}) => source.endsWith(name));
  if (!found) throw new Error(`no report ${name}`);
  return found;
}

const BODY: readonly BlockRole[] = ['heading', 'paragraph', 'item', 'quote', 'cell'];
const notes = ({blocks}: NewsReport) => blocks.map(({note}) => note);
const roles = ({blocks}: NewsReport) => blocks.map(({role}) => role);

describe('the five forms', () => {
  it('are all there, and nothing beside them is taken for a report', () => {
    expect(reports).toHaveLength(5);
  });

  it('a Jekyll post', () => {
    const post = report('2022-04-18-changchun-jingkaiqu.md');
    expect(post).toMatchObject({form: 'jekyll', publisher: '中国吉林网', published: '2022-04-18T15:53:39'});
    expect(post.url).toContain('finews.zning.xyz');
    expect(post.file).toContain('<p><strong>');
    expect(notes(post)).toEqual(expect.arrayContaining(['source-link', 'navigation']));
  });

  it('a portal page saved as text', () => {
    const page = report('jilin-39th-briefing.txt');
    expect(page).toMatchObject({publisher: '中国日报网', editor: '蔡东海', published: '2022-04-18T17:14'});
    expect(notes(page)).toEqual(
      expect.arrayContaining(['repeated-title', 'share-link', 'editor', 'disclaimer']),
    );
  });

  it('a local feature with headings and a glued dateline', () => {
    const feature = report('longquanyi-restart.txt');
    expect(feature).toMatchObject({publisher: '龙泉开发', published: '2020-05-11T09:51:35'});
    expect(feature.editor).toContain('廖玉蓉');
    expect(roles(feature).filter((role) => role === 'heading').length).toBeGreaterThanOrEqual(8);
  });

  it('a council notice with a breadcrumb', () => {
    const notice = report('longquanyi-standing-committee.txt');
    expect(notice).toMatchObject({published: '2020-02-24', byline: ['张杰', '廖玉蓉']});
    expect(notes(notice)).toContain('breadcrumb');
    expect(notice.file).toContain('\u00A0\u00A0\u00A0\u00A0');
  });

  it('a press report in traditional characters with pinyin, without title and without year', () => {
    const press = report('changchun-60th-briefing.txt');
    expect(press.script).toBe('Hant');
    expect(press.file).toMatch(/發\(fā\)布會\(huì\)/u);
    expect(press.text).toContain('新聞發布會');
    expect(press.file).not.toMatch(/\d{4}年|20\d\d/u);
    expect(roles(press)).not.toContain('title');
    expect(press.published).toBe('XXXX-04-17');
  });
});

describe('the timeline of them', () => {
  it('has five dated reports, the year of one inferred', () => {
    expect(timeline.reports.map(({published}) => published.slice(0, 10)).sort()).toEqual([
      '2020-02-24',
      '2020-05-11',
      '2022-04-17',
      '2022-04-18',
      '2022-04-18',
    ]);
    const inferred = timeline.reports.filter(({publishedBasis}) => publishedBasis === 'inferred');
    expect(inferred.map(({source}) => source.split('/').pop())).toEqual(['changchun-60th-briefing.txt']);
  });

  it('has two episodes, sixty events and six connections at least, and no error', () => {
    expect(timeline.episodes).toHaveLength(2);
    expect(timeline.events.length).toBeGreaterThanOrEqual(60);
    expect(timeline.connections.length).toBeGreaterThanOrEqual(6);
    expect(diagnostics.filter(({level}) => level === 'error')).toEqual([]);
  });
});

/** Letters and figures only, so that no blank, tag or pinyin hides a copy. */
const plain = (text: string) =>
  text
    .replaceAll(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)|<[^<>]*>/gu, '')
    .replaceAll(/[^\p{L}\p{N}。；;！？!?\n]/gu, '');

it.skipIf(!existsSync(originals))('no sentence of an original is copied', () => {
  const all = readdirSync(originals)
    .map((name) => plain(readFileSync(`${originals}/${name}`, 'utf8')))
    .join('\n');
  const own = reports.flatMap(({text, blocks}) =>
    blocks.filter(({role}) => BODY.includes(role)).map(({start, end}) => plain(text.slice(start, end))),
  );
  const sentences = own.flatMap((block) => block.split(/[。；;！？!?]/u)).filter(({length}) => length >= 12);
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((sentence) => all.includes(sentence))).toEqual([]);
});

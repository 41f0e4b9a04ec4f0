import {describe, expect, it} from 'vitest';
import {linkReadings} from '../../../src/lib/link';
import type {DatedEvent, Diagnostic} from '../../../src/lib/types';
import {readingOf} from '../../support/readings';

const BODY = '4月18日,吉林省召开第39场新闻发布会。4月13日,长春市实现社会面清零目标。吉林省复工280户。';
const TWIN = '4月13日,长春市实现社会面清零目标。长春市复工46户。';

/** What a report with these corrections gives, beside others. */
function linked(corrections: string, ...others: ReturnType<typeof readingOf>[]) {
  const front = `corrections:\n${corrections}`;
  return linkReadings([readingOf(BODY, {name: 'p', front}), ...others]);
}

const plain = linked('  []\n');
const conference = plain.events.find(({headline}) => headline.includes('第39场'));
const cleared = plain.events.find(({headline}) => headline.includes('清零'));
const find = (events: readonly DatedEvent[], words: string) =>
  events.filter(({sources}) => sources.some(({text}) => text.includes(words)));
const unfit = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({rule}) => rule === 'link/unfit-correction');

describe('drop', () => {
  it('takes the events of the words, and no other', () => {
    const {events, diagnostics} = linked('  - {do: drop, match: 实现社会面清零}\n');
    expect(find(events, '清零')).toEqual([]);
    expect(events).toHaveLength(plain.events.length - 1);
    expect(diagnostics).toEqual([]);
  });

  it('by id, wherever it is told', () => {
    const id = cleared?.id ?? '';
    const others = readingOf(TWIN, {name: 'q', date: '2022-04-17'});
    expect(find(linked('  []\n', others).events, '清零')).toHaveLength(1);
    expect(find(linked(`  - {do: drop, match: ${id}}\n`, others).events, '清零')).toEqual([]);
  });

  it('by words, in this report alone', () => {
    const others = readingOf(TWIN, {name: 'q', date: '2022-04-17'});
    const [left] = find(linked('  - {do: drop, match: 清零}\n', others).events, '清零');
    expect(left?.sources.map(({report}) => report)).toEqual(['q']);
  });
});

describe('retitle', () => {
  it('gives the headline and keeps the id', () => {
    const {events} = linked('  - {do: retitle, match: 第39场, headline: 省里开发布会}\n');
    expect(events.find(({id}) => id === conference?.id)?.headline).toBe('省里开发布会');
  });

  it('holds for the merged event, whichever report tells it better', () => {
    const others = readingOf(TWIN, {name: 'a', date: '2022-04-17'});
    const {events} = linked('  - {do: retitle, match: 社会面清零, headline: 长春清零}\n', others);
    const [event] = find(events, '清零');
    expect(event?.sources).toHaveLength(2);
    expect(event?.headline).toBe('长春清零');
  });

  it('says which rule did it', () => {
    const {events} = linked('  - {do: retitle, match: 第39场, headline: 省里开发布会}\n');
    expect(find(events, '第39场')[0]?.sources[0]?.rules).toContain('correction/retitle');
  });
});

describe('redate', () => {
  it.each([
    ['2022-04-19', '2022-04-19', '2022-04-19', 'day', 'on'],
    ['2022-04-19T09:30', '2022-04-19T09:30', '2022-04-19T09:30', 'minute', 'on'],
    ['2022-04-19TMO', '2022-04-19T06', '2022-04-19T11', 'daypart', 'on'],
    ['2022-04', '2022-04-01', '2022-04-30', 'month', 'within'],
    ['2022-04~', '2022-04-01', '2022-04-30', 'month', 'within'],
    ['2022', '2022-01-01', '2022-12-31', 'year', 'within'],
    ['2022-21', '2022-03-01', '2022-05-31', 'season', 'within'],
    ['199X', '1990-01-01', '1999-12-31', 'decade', 'within'],
    ['2022-04-01/2022-04-10', '2022-04-01', '2022-04-10', 'day', 'throughout'],
    ['2022-04-01/..', '2022-04-01', null, 'day', 'throughout'],
    ['../2022-04-30', null, '2022-04-30', 'day', 'by'],
  ])('%s runs from %s to %s', (date, start, end, precision, meaning) => {
    const {events, diagnostics} = linked(`  - {do: redate, match: 第39场, date: '${date}'}\n`);
    expect(find(events, '第39场')[0]).toMatchObject({edtf: date, start, end, precision, meaning});
    expect(diagnostics).toEqual([]);
  });

  it('lets an event merge with its telling in another report', () => {
    const others = readingOf(TWIN.replace('4月13日', '4月14日'), {name: 'q', date: '2022-04-17'});
    expect(find(linked('  []\n', others).events, '清零')).toHaveLength(2);
    const {events} = linked("  - {do: redate, match: 清零, date: '2022-04-14'}\n", others);
    expect(find(events, '清零')).toHaveLength(1);
  });

  it.each([
    ["date: '2022-02-30'", 'no such day'],
    ["date: '某日'", 'not EDTF'],
    ["date: 'XXXX'", 'says nothing'],
    ["headline: '无'", 'lacks “date”'],
  ])('with %s does nothing and says why', (field, reason) => {
    const {events, diagnostics} = linked(`  - {do: redate, match: 第39场, ${field}}\n`);
    expect(find(events, '第39场')[0]?.edtf).toBe(conference?.edtf);
    expect(unfit(diagnostics)[0]?.message).toContain(reason);
  });
});

describe('rekind', () => {
  it('gives kind and status, and breaks no merge', () => {
    const others = readingOf(TWIN, {name: 'q', date: '2022-04-17'});
    const {events} = linked('  - {do: rekind, match: 清零, kind: statistic, status: as-of}\n', others);
    expect(find(events, '清零')).toMatchObject([{kind: 'statistic', status: 'as-of'}]);
    expect(find(events, '清零')[0]?.sources).toHaveLength(2);
  });
});

describe('split', () => {
  const {events} = linked(
    "  - {do: split, match: 第39场, headline: 开发布会, value: 通报情况, kind: statistic, date: '2022-04-17'}\n",
  );
  const [first, second] = find(events, '第39场').sort((a, b) => (a.id < b.id ? -1 : 1));

  it('makes two events of one sentence, the first under its old id', () => {
    expect(find(events, '第39场')).toHaveLength(2);
    expect(first).toMatchObject({id: conference?.id, headline: '开发布会'});
    expect(second).toMatchObject({headline: '通报情况', kind: 'statistic', start: '2022-04-17'});
  });
});

describe('add', () => {
  const line = "  - {do: add, match: 长春市实现, headline: 长春记事, date: '2022-04-12', kind: project}\n";

  it('makes an event of words of the report', () => {
    const event = linked(line).events.find(({headline}) => headline === '长春记事');
    expect(event).toMatchObject({kind: 'project', start: '2022-04-12', status: 'occurred'});
    expect(event?.sources[0]?.text).toBe('长春市实现');
  });

  it('under an id that does not depend on the name of the file', () => {
    const idOf = (name: string) =>
      linkReadings([readingOf(BODY, {name, front: `corrections:\n${line}`})]).events.find(
        ({headline}) => headline === '长春记事',
      )?.id;
    expect(idOf('x')).toBe(idOf('y'));
  });
});

describe('a former id', () => {
  it('is kept on the event, whose own id stays', () => {
    const {events} = linked('  - {do: former-id, match: 第39场, value: 20220418-old1}\n');
    expect(find(events, '第39场')[0]).toMatchObject({id: conference?.id, former: ['20220418-old1']});
  });

  it('may itself name the event in other corrections', () => {
    const {events, diagnostics} = linked(
      '  - {do: former-id, match: 第39场, value: 20220418-old1}\n  - {do: retitle, match: 20220418-old1, headline: 旧题}\n',
    );
    expect(find(events, '第39场')[0]?.headline).toBe('旧题');
    expect(diagnostics).toEqual([]);
  });

  it('of an event that is there is refused', () => {
    const {events, diagnostics} = linked(`  - {do: former-id, match: 第39场, value: ${cleared?.id ?? ''}}\n`);
    expect(find(events, '第39场')[0]?.former).toBeUndefined();
    expect(unfit(diagnostics)[0]?.message).toContain('has this id now');
  });

  it('is what a telling had before it was merged into another', () => {
    const others = readingOf('今天上午,吉林省召开第39场新闻发布会。', {name: 'q'});
    const alone = linkReadings([others]).events.map(({id}) => id);
    const [event] = find(linked('  []\n', others).events, '第39场');
    expect([event?.id, ...(event?.former ?? [])].sort()).toEqual([...alone, conference?.id].sort());
  });
});

describe('connections', () => {
  const VALLEY = '2020年1月22日,成都市龙泉驿区成立防控领导小组。2月12日,龙泉驿区封闭小区。';
  const valley = readingOf(VALLEY, {name: 'v', date: '2020-05-11'});

  it('are drawn between what the editor names, earlier first, with the theme given', () => {
    const {connections, events, diagnostics} = linked(
      '  - {do: connect, match: 第39场, value: 成立防控领导小组, theme: 开头与结尾}\n',
      valley,
    );
    const made = connections.find(({theme}) => theme === '开头与结尾');
    expect(find(events, '领导小组')[0]?.id).toBe(made?.source);
    expect(made?.target).toBe(conference?.id);
    expect(made?.evidence.map(({report}) => report)).toEqual(['v', 'p']);
    expect(diagnostics).toEqual([]);
  });

  it('are cut, and confirmed as they are', () => {
    const both = '4月18日,吉林省成立防控领导小组。吉林省复工。';
    const pair = (corrections: string) =>
      linkReadings([valley, readingOf(both, {name: 'w', front: `corrections:\n${corrections}`})]);
    const [drawn] = pair('  []\n').connections;
    expect(drawn).toBeDefined();
    const ends = `match: ${drawn?.target ?? ''}, value: ${drawn?.source ?? ''}`;
    expect(pair(`  - {do: connect, ${ends}}\n`).connections).toContainEqual(drawn);
    const cut = pair(`  - {do: disconnect, ${ends}}\n`);
    expect(cut.connections).not.toContainEqual(drawn);
    expect(cut.diagnostics).toEqual([]);
  });

  it('that are not there can not be cut', () => {
    const {diagnostics} = linked('  - {do: disconnect, match: 第39场, value: 清零}\n');
    expect(unfit(diagnostics)[0]?.message).toContain('not connected');
  });
});

describe('a correction that does nothing', () => {
  it.each([
    ['{do: drop, match: 没有这句话}', 'no such words'],
    ['{do: drop}', 'lacks “match”'],
    ['{do: drop, match: 20220418-none}', 'no event 20220418-none'],
    ['{do: retitle, match: 第39场}', 'lacks “headline”'],
    ['{do: retitle, match: 没有, headline: 题}', 'no such words'],
    ['{do: rekind, match: 第39场}', 'lacks “kind”'],
    ['{do: split, match: 第39场}', 'lacks “value”'],
    ['{do: add, match: 长春市}', 'lacks “date”'],
    ["{do: add, match: 没有, date: '2022-04-12'}", 'no such words'],
    ['{do: former-id, match: 第39场}', 'lacks “value”'],
    ['{do: former-id, match: 第39场, value: NUL}', 'no page can have this id: NUL'],
    ['{do: former-id, match: 第39场, value: ../../etc}', 'no page can have this id: ../../etc'],
    ['{do: connect, match: 第39场}', 'needs “match” and “value”'],
    ['{do: connect, match: 没有, value: 清零}', 'no event'],
    ['{do: connect, match: 第39场, value: 没有}', 'no other event'],
  ])('%s is a diagnostic with its line', (correction, reason) => {
    const {events, diagnostics} = linked(`  - ${correction}\n`);
    expect(events).toEqual(plain.events);
    expect(unfit(diagnostics)).toHaveLength(1);
    expect(unfit(diagnostics)[0]).toMatchObject({level: 'warning', file: 'p.md', line: 5});
    expect(unfit(diagnostics)[0]?.message).toContain(reason);
  });

  it('does not keep the others from being done', () => {
    const {events} = linked('  - {do: drop, match: 没有}\n  - {do: drop, match: 清零}\n');
    expect(find(events, '清零')).toEqual([]);
  });
});

describe('words', () => {
  it('fit in either script', () => {
    const {events} = linked('  - {do: drop, match: 實現社會面清零}\n');
    expect(find(events, '清零')).toEqual([]);
  });

  it('of a whole sentence fit the events told in it', () => {
    const {diagnostics} = linked('  - {do: drop, match: 4月18日,吉林省召开第39场新闻发布会。}\n');
    expect(unfit(diagnostics)).toEqual([]);
  });

  it('that fit several events change all, and that is said', () => {
    const {diagnostics} = linked('  - {do: drop, match: 吉林省}\n');
    expect(diagnostics.map(({rule}) => rule)).toContain('link/wide-correction');
  });
});

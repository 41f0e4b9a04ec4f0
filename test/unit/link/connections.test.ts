import {describe, expect, it} from 'vitest';
import {derive} from '../../../src/lib/pipeline';
import {readReport} from '../../../src/lib/read';
import {MEASURES} from '../../../src/lib/link/words/measures';

function connectionsOf(first: string, second: string) {
  const reports = [
    readReport(`---\ntitle: 甲地纪事\ndate: 2011-06-30\n---\n\n${first}\n`, {path: 'first.md'}),
    readReport(`---\ntitle: 乙地纪事\ndate: 2018-07-30\n---\n\n${second}\n`, {path: 'second.md'}),
  ];
  const {timeline} = derive(reports);
  const headline = (id: string) => timeline.events.find((event) => event.id === id)?.headline ?? '';
  return timeline.connections.map(({source, target, theme, strength}) => ({
    theme,
    strength,
    pair: [headline(source), headline(target)],
  }));
}

const EAST = '6月3日，宿迁市泗阳县';
const WEST = '7月6日，庆阳市镇原县';

describe('two events are connected', () => {
  it('by a house that both name, under the longest name that both have', () => {
    const [first] = connectionsOf(
      `${EAST}向华河水泵集团采购水泵60台。`,
      `${WEST}收到华河水泵集团捐赠水泵200台。`,
    );
    expect(first?.strength).toBe('entity');
    expect(first?.theme).toMatch(/^华河水泵/u);
  });

  it('by a slogan that both quote', () => {
    const told = connectionsOf(`${EAST}推行“河长包渠”，成立守渠队。`, `${WEST}推行“河长包渠”，成立巡渠队。`);
    expect(told.map(({theme}) => theme)).toContain('河长包渠');
  });

  it('by a measure that both take', () => {
    const told = connectionsOf(`${EAST}转移群众300人。`, `${WEST}转移群众900人。`);
    expect(told).toMatchObject([{theme: '转移安置', strength: 'measure'}]);
  });
});

describe('nothing is connected', () => {
  it.each([
    ['by the mere fact of a meeting', '召开经济工作会议。', '召开春耕动员会。'],
    ['by an office', '县委书记赵有田主持召开座谈会。', '县委书记钱大江出席苹果节。'],
    ['by what both reports are about', '举行书画展。', '举行苹果节。'],
    ['by a common body', '公安局成立专案组。', '公安局举行升旗仪式。'],
  ])('%s', (_, first, second) => {
    expect(connectionsOf(EAST + first, WEST + second)).toEqual([]);
  });

  it('within one episode', () => {
    const report = readReport(
      `---\ntitle: 通报\ndate: 2011-06-30\n---\n\n${EAST}转移群众300人。${EAST}转移群众500人。\n`,
      {
        path: 'a.md',
      },
    );
    expect(derive([report]).timeline.connections).toEqual([]);
  });
});

describe('of many that share a measure', () => {
  const many = (place: string, month: number) =>
    Array.from({length: 12}, (_, i) => `${month}月${i + 1}日，${place}转移群众${300 + 7 * i}人。`).join(
      '\n\n',
    );

  it('few are drawn, and none twice', () => {
    const told = connectionsOf(many('宿迁市泗阳县', 6), many('庆阳市镇原县', 7));
    expect(told.length).toBeLessThanOrEqual(3);
  });
});

describe('the table of measures', () => {
  it.each(
    MEASURES.flatMap(({theme, pattern, finds}) => finds.map((text) => [theme, text, pattern] as const)),
  )('%s is found in %s', (_, text, pattern) => {
    expect(pattern.test(text)).toBe(true);
  });
});

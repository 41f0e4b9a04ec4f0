import {describe, expect, it} from 'vitest';
import {derive} from '../../../src/lib/pipeline';
import {readReport, uniqueIds} from '../../../src/lib/read';
import {companyPile, PLACELESS, townPile, type Source} from '../../support/stories';

const episodesOf = (sources: readonly Source[]) =>
  derive(uniqueIds(sources.map(({path, text}) => readReport(text, {path})))).timeline.episodes;
const one = (title: string, date: string, body: string, path = 'a.md'): Source => ({
  path,
  text: `---\ntitle: ${title}\ndate: ${date}\n---\n\n${body}\n`,
});

describe('reports about one town whose county nobody names', () => {
  it('are one episode, however many', () => {
    expect(episodesOf(townPile(200))).toMatchObject([{title: '青禾 2021–2022'}]);
  });

  it('are two, of two towns or of two times', () => {
    expect(episodesOf([...townPile(9), ...townPile(9, '白沙镇')])).toHaveLength(2);
    const later = townPile(9, '青禾镇', '2024-01-03').map((each) => ({...each, path: `later-${each.path}`}));
    expect(episodesOf([...townPile(9), ...later]).map(({title}) => title)).toEqual([
      '青禾 2021',
      '青禾 2024',
    ]);
  });
});

it('says that a long title it is called by was cut', () => {
  const sources = [one('流域各站多措并举做好险工险段的应急处置工作', '2023-08-08', '8月5日，险情得到控制。')];
  expect(episodesOf(sources)[0]?.title).toBe('流域各站多措并举做好险工险… 2023');
});

it('says the years of a chronicle as they are said, before our era too', () => {
  const body = '公元前221年，秦设东河县。618年，东河县城重建。1949年10月1日，东河县人民政府成立。';
  expect(episodesOf([one('东河县大事记', '2024-05-01', body)])[0]?.title).toMatch(/^东河 公元前221–\d{4}$/u);
});

describe('annals of a firm', () => {
  const years = Array.from({length: 78}, (_, i) => 1949 + i);

  it.each([
    ['in a report a year', companyPile(years)],
    ['with gaps of many years', companyPile([1949, 1958, 1966, 1979, 2003, 2026])],
    [
      'in one report',
      [
        one(
          '恒泰机械公司史',
          '2026-05-01',
          years.map((year) => `${year}年3月8日，恒泰机械公司建成新车间。`).join('\n\n'),
        ),
      ],
    ],
    [
      'known by years alone',
      [
        one(
          '恒泰机械公司史',
          '2027-05-01',
          '1949年，恒泰机械公司成立。1966年，恒泰机械公司建成新厂。2026年，恒泰机械公司建成总部。',
        ),
      ],
    ],
  ])('%s are one episode, named for it, of all its years', (_, pile) => {
    const [episode, ...others] = episodesOf(pile);
    expect(others).toEqual([]);
    expect(episode?.title).toBe('恒泰机械公司 1949–2026');
    expect(episode?.dayZero.start.slice(0, 4)).toBe('1949');
  });

  it('are not those of another firm', () => {
    expect(episodesOf([...companyPile([1990, 1991]), ...companyPile([1992], '东风纺织公司')])).toHaveLength(
      2,
    );
  });
});

describe('reports that name no place', () => {
  it('are one episode where they are the same report', () => {
    const [first] = PLACELESS;
    const copies = ['x.md', 'y.md', 'z.txt'].map((path) => ({path, text: first?.text ?? ''}));
    expect(episodesOf(copies)).toHaveLength(1);
  });

  it('are episodes of their own where nothing ties them, each named for what it is about', () => {
    expect(episodesOf(PLACELESS).map(({title}) => title)).toEqual([
      '河堤加固完成 2031',
      '图书馆扩建落成 2031',
      '龙舟比赛开幕 2031',
    ]);
  });

  it('join the place whose officials they name', () => {
    const placed = one(
      '青禾县通报',
      '2031-05-09',
      '5月2日，青禾县县长周立群召开防汛部署会。青禾县转移群众300人。',
    );
    const other = one('再赴一线', '2031-05-10', '5月3日，县长周立群召开抢险调度会。', 'b.md');
    expect(episodesOf([placed, other])).toHaveLength(1);
  });
});

describe('the days of an episode', () => {
  const days = (body: string) => {
    const [episode] = episodesOf([one('长春市通报', '2021-06-30', body)]);
    return [episode?.start, episode?.end];
  };
  const flood = '2021年5月2日，长春市召开防汛部署会。5月4日，长春市转移群众300人。5月9日，长春市恢复供水。';

  it('run over what is known to the day', () => {
    expect(days(flood)).toEqual(['2021-05-02', '2021-05-09']);
  });

  it('are not stretched by what is known to the year', () => {
    expect(days(`${flood}2021年，长春市建成新堤3公里。`)).toEqual(['2021-05-02', '2021-05-09']);
  });

  it('are not stretched by a look back', () => {
    expect(days(`${flood}1953年7月8日，长春市建成老堤。`)).toEqual(['2021-05-02', '2021-05-09']);
  });
});

describe('the name of an episode', () => {
  it.each([
    ['香港特别行政区', '香港'],
    ['广西壮族自治区', '广西'],
    ['吉林省延边朝鲜族自治州', '延边'],
    ['成都市龙泉驿区', '龙泉驿'],
  ])('of %s is %s and the year', (place, name) => {
    const body = `2021年5月2日，${place}召开防汛部署会。5月3日，${place}转移群众300人。`;
    expect(episodesOf([one('通报', '2021-05-09', body)])[0]?.title).toBe(`${name} 2021`);
  });
});

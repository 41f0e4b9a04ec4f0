import {describe, expect, it} from 'vitest';
import {findHappening, findPredicates, PREDICATES} from '../../../src/lib/derive/predicate';
import {HAPPENINGS} from '../../../src/lib/derive/words/happenings';
import {HAPPENS} from '../../../src/lib/derive/words/verbs';
import {EVENT_KINDS} from '../../../src/lib/types';

const idsIn = (text: string) => findPredicates({text}).map(({rule}) => rule.id);

describe('the examples on every predicate', () => {
  it.each(PREDICATES.flatMap(({id, finds}) => finds.map((text) => [id, text] as const)))(
    '%s finds %s',
    (id, text) => {
      expect(idsIn(text)).toContain(id);
    },
  );

  it.each(PREDICATES.flatMap(({id, skips = []}) => skips.map((text) => [id, text] as const)))(
    '%s skips %s',
    (id, text) => {
      expect(idsIn(text)).not.toContain(id);
    },
  );

  it('every kind but none beside the closed set has a predicate, and ids are unique', () => {
    expect(new Set(PREDICATES.map(({kind}) => kind))).toEqual(new Set(EVENT_KINDS));
    expect(new Set(PREDICATES.map(({id}) => id)).size).toBe(PREDICATES.length);
  });
});

describe('which predicate a clause is about', () => {
  it.each([
    ['市里成立复工复产领导小组', 'predicate/body-set-up'],
    ['召开防汛工作新闻发布会', 'predicate/briefing'],
    ['解除防汛应急响应', 'predicate/goal-reached'],
    ['组织46家企业复工', 'predicate/work-resumed'],
    ['大桥主跨合龙', 'predicate/built'],
    ['转移群众1.2万人', 'predicate/people-saved'],
    ['法院一审宣判', 'predicate/verdict'],
  ])('%s: %s', (text, id) => {
    expect(findPredicates({text})[0]?.rule.id).toBe(id);
  });

  it.each([
    '复工工作',
    '开工条件',
    '召开工作会的方案',
    '救治医院',
    '工作队的支援',
    '稳步开工的项目以主导产业的稳步开工',
  ])('a name is no predicate: %s', (text) => {
    expect(findPredicates({text}).filter(({rule}) => rule.weight === 3 && rule.kind !== 'meeting')).toEqual(
      [],
    );
  });
});

describe('what a dated clause without a known verb tells', () => {
  it.each(HAPPENS.finds)('something happens: %s', (text) => {
    expect(findHappening({text}, 0, false)).toHaveLength(1);
  });

  it.each(HAPPENS.skips ?? [])('nothing happens: %s', (text) => {
    expect(findHappening({text}, 0, false)).toEqual([]);
  });

  it('a time of its own is sign enough', () => {
    expect(findHappening({text: '5月2日渔民祭海神'}, 4, true)[0]).toMatchObject({
      start: 4,
      words: '渔民祭海神',
    });
    expect(findHappening({text: '渔民祭海神'}, 0, false)).toEqual([]);
  });

  it.each(['5月2日的渔民祭典', '5月2日渔民祭海以来', '5月2日是渔民的节日', '据5月2日渔民报消息'])(
    'a name, a frame or a description is no event: %s',
    (text) => {
      expect(findHappening({text}, 4, true)).toEqual([]);
    },
  );
});

describe('of what kind a clause is whose verb no table knows', () => {
  const kindOf = (text: string) => findHappening({text}, 0, true)[0]?.rule.kind;

  it.each(HAPPENINGS.flatMap(({kind, finds}) => finds.map((text) => [text, kind] as const)))(
    '%s: %s',
    (text, kind) => {
      expect(kindOf(text)).toBe(kind);
    },
  );

  it('a prize, a feast and a scene are of none', () => {
    for (const text of ['古镇入选名录', '渔民祭海神', '全校默哀一分钟']) expect(kindOf(text)).toBe('other');
  });
});

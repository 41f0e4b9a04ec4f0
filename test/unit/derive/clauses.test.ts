import {describe, expect, it} from 'vitest';
import {readPassages} from '../../../src/lib/derive/clauses';
import {readingOf} from '../../support/readings';

const clausesOf = (body: string) =>
  readPassages(readingOf(body).report)
    .filter(({block}) => block.role !== 'title')
    .flatMap(({sentences}) => sentences.map(({clauses}) => clauses.map(({text}) => text)));

describe('sentences and clauses', () => {
  it.each([
    ['暴雨来了,河水上涨。县里开会。', [['暴雨来了', '河水上涨'], ['县里开会']]],
    ['县里印发《方案,暂行》,全县执行。', [['县里印发《方案,暂行》', '全县执行']]],
    ['景区关了;学校停了课。', [['景区关了'], ['学校停了课']]],
    ['学校延期开学......大家都能理解。', [['学校延期开学'], ['大家都能理解']]],
    ['新华社临江8月13日电(记者 林晓)台风来了。', [['台风来了']]],
    ['〔記者林曉/台北報導〕颱風來了。', [['台风来了']]],
    ['主队以5：4胜出。', [['主队以5:4胜出']]],
    ['“这个冠军献给大家。”队长退役。', [['“这个冠军献给大家。”'], ['队长退役']]],
    ['“水真大。”队长说。', [['“水真大。”队长说']]],
    ['捐款1,200元,15:30送达', [['捐款1,200元', '15:30送达']]],
  ])('%s', (body, clauses) => {
    expect(clausesOf(body)).toEqual(clauses);
  });

  it('offsets are those of the report’s text', () => {
    const {report} = readingOf('暴雨来了，河水上漲。');
    for (const {sentences} of readPassages(report)) {
      for (const {clauses} of sentences) {
        for (const {start, end, text} of clauses) expect(text).toHaveLength(end - start);
      }
    }
    expect(readPassages(report).at(-1)?.sentences[0]?.clauses[1]?.text).toBe('河水上涨');
  });
});

import {describe, expect, it} from 'vitest';
import {columnHead} from '../../../src/lib/draw/columns';

const lane = (w: number) => ({key: 'a', title: '', x: 100, y: 46, w, h: 400, count: 1, group: 0, rows: 1});

describe('heads of columns', () => {
  it('are two letters of Chinese under each other', () => {
    expect(columnHead('部署会议', ['部署会议', '支援'], lane(26), 34)).toMatchObject({
      text: '部署',
      upright: true,
      turn: 0,
    });
  });

  it('are four letters where names are, so that 长春市 and 长春经开区 are two', () => {
    const letters = (title: string) => columnHead(title, [title], lane(26), 60).text;
    expect([letters('长春市'), letters('长春经开区')]).toEqual(['长春市', '长春经开']);
  });

  it('are level where every Latin word is narrow enough', () => {
    expect(columnHead('Aid', ['Aid', 'Policy'], lane(60), 46)).toMatchObject({text: 'Aid', turn: 0, x: 130});
  });

  it('lean all of them where one is too wide, and stand where columns are narrower than leaning words', () => {
    const titles = ['Aid', 'Situation'];
    expect(columnHead('Situation', titles, lane(26), 46)).toMatchObject({text: 'Situation', turn: -32});
    expect(columnHead('Aid', titles, lane(26), 46)).toMatchObject({text: 'Aid', turn: -32});
    const standing = columnHead('Situation', titles, lane(11), 46);
    expect(standing.turn).toBe(-90);
    expect('Situation'.startsWith(standing.text)).toBe(true);
    expect(standing.text.length).toBeGreaterThan(3);
  });
});

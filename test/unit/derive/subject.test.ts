import {describe, expect, it} from 'vitest';
import {firstBreak, subjectLength} from '../../../src/lib/derive/subject';

const subjectOf = (text: string) => text.slice(0, subjectLength(text));

describe('the subject of a clause', () => {
  it.each([
    ['镇政府随即启动防汛响应', '镇政府'],
    ['通往镇区的两条道路恢复通行', '通往镇区的两条道路'],
    ['由某局承建的大桥封顶', '由某局承建的大桥'],
    ['生产口罩的企业复工', '生产口罩的企业'],
    ['救援人员开始搜寻', '救援人员'],
    ['整修工程完工', '整修工程'],
    ['三所板房学校动工', '三所板房学校'],
    ['两国签订条约', '两国'],
    ['市公安局对此案立案侦查', '市公安局'],
  ])('%s: %s', (text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });

  it.each([
    '随即启动响应',
    '以2比1战胜客队',
    '被县公安局拘留',
    '帮助危险地区群众转移',
    '3859万元到账',
    '其中大桥封顶',
  ])('none: %s', (text) => {
    expect(subjectOf(text)).toBe('');
  });

  it.each([
    ['对手换人', '对手'],
    ['方向改变', '方向'],
    ['会所在夜里起火', '会所'],
    ['因素很多', '因素很多'],
  ])('a letter within a word ends nothing: %s', (text, first) => {
    expect(text.slice(0, firstBreak(text)).startsWith(first)).toBe(true);
  });

  it('what is quoted ends nothing', () => {
    expect(subjectOf('“复工在线”平台上线启用')).toBe('“复工在线”平台');
  });
});

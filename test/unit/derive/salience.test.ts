import {describe, expect, it} from 'vitest';
import {deriveTimeline} from '../../../src/lib/pipeline';
import {readReport} from '../../../src/lib/read';
import {eventsOf} from '../../support/readings';

const CHRONICLE = [
  '1951年3月,临江机械厂成立。',
  '1958年,厂区扩建。',
  '1966年5月1日,第一台水泵下线。',
  '1972年,工厂停产三个月。',
  '1984年6月,周文出任厂长。',
  '1990年,工厂获评省先进企业。',
  '1998年9月8日,临江机械厂改制为股份有限公司。',
  '2005年,新厂房竣工投产。',
].join('\n\n');

const shown = (body: string, title: string) =>
  eventsOf(body, {date: '2006-01-01', title}).filter(({salience}) => salience === 3);

describe('what is seen at full zoom-out', () => {
  it('one event in four, in a chronicle too, where every line has a date and a strong predicate', () => {
    expect(eventsOf(CHRONICLE, {date: '2006-01-01'})).toHaveLength(8);
    expect(shown(CHRONICLE, '临江机械厂大事记')).toHaveLength(2);
  });

  it('of a report with one event that one', () => {
    expect(shown('1951年3月,临江机械厂成立。', '临江机械厂大事记')).toHaveLength(1);
  });

  it('what the title speaks of comes first', () => {
    const events = shown(CHRONICLE, '临江机械厂改制为股份有限公司');
    expect(events.map(({headline}) => headline)).toContain('临江机械厂改制为股份有限公司');
  });

  it('another report changes nothing', () => {
    const report = (name: string, body: string) =>
      readReport(`---\ntitle: 某地简报\ndate: 2006-01-01\n---\n\n${body}\n`, {path: `${name}.md`});
    const saliences = (names: readonly string[]) =>
      deriveTimeline(
        names.map((name) => report(name, name === 'a' ? CHRONICLE : '2005年7月1日,青河大桥通车。')),
      )
        .events.filter(({sources}) => sources[0]?.report === 'a')
        .map(({id, salience}) => [id, salience]);
    expect(saliences(['b', 'a'])).toEqual(saliences(['a']));
  });
});

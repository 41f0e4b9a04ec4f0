import {describe, expect, it} from 'vitest';
import {readEpisodes} from '../../../src/lib/read/episodes';

const read = (source: string) => readEpisodes(source, {path: 'content/episodes.yml'});

describe('readEpisodes', () => {
  it('gives a name, reports, places and a day zero', () => {
    const {episodes, diagnostics} = read('- title: 某地 2020\n  places: [某县]\n  dayZero: 2020-02-01\n');
    expect(episodes).toEqual([{title: '某地 2020', places: ['某县'], dayZero: '2020-02-01'}]);
    expect(diagnostics).toEqual([]);
  });

  it('keeps what is sound, and names line and field of each fault, in a line', () => {
    const {episodes, diagnostics} = read('- title: 甲\n- name: 乙\n  reports: [a]\n- title: 丙\n  id: 丙\n');
    expect(episodes.map(({title}) => title)).toEqual(['甲']);
    expect(diagnostics.map(({line}) => line)).toEqual([2, 4]);
    expect(diagnostics[0]?.message).toMatch(/^episode 2: title: .*; name: /u);
    expect(diagnostics[1]?.message).toMatch(/^episode 3: id: .*small letters/u);
    for (const {message, hint} of diagnostics) expect(`${message}${hint ?? ''}`).not.toContain('\n');
  });

  it.each([
    ['nothing', '', 0],
    ['no list', 'title: 甲', 1],
    ['no YAML', '- title: [甲', 1],
  ])('%s', (_, source, faults) => {
    expect(read(source).diagnostics).toHaveLength(faults);
    expect(read(source).episodes).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';
import {homeView} from '../../../src/lib/arrange';
import {optionsOf} from '../../../src/routes/pieces/take';
import {makeEvent, makeReport, makeSource, makeTimeline} from '../../support/timeline';

const told = (id: string, edtf: string, report: string, episode: string) =>
  makeEvent({id, edtf, episode, sources: [makeSource({report})]});
const timeline = makeTimeline({
  reports: [makeReport({id: 'r1', publisher: '临溪日报'}), makeReport({id: 'r2', publisher: '石滩报'})],
  events: [told('a', '2031-05-02', 'r1', 'one'), told('b', '2033-07-09', 'r2', 'two')],
  episodes: ['one', 'two'].map((id) => ({
    id,
    title: id,
    dayZero: {start: '2031-05-02', end: '2031-05-02'},
    start: '2031-05-02',
    end: '2033-07-09',
  })),
});

describe('what is written around a picture', () => {
  const options = (span: {start: number; end: number} | null) =>
    optionsOf({
      timeline,
      view: {...homeView(timeline), span},
      shown: timeline.events,
      lang: 'zh-Hans',
      link: 'https://example.org/',
      fold: undefined,
    });

  it('is of all where all is shown', () => {
    const {title, note, source} = options(null);
    expect(title).toBe('one × two');
    expect(note).toContain('2 件事');
    expect(source[0]).toContain('石滩报');
  });

  it('is of its span alone where that is narrower', () => {
    const {title, note, source} = options({start: Date.UTC(2031, 4, 1), end: Date.UTC(2031, 4, 5)});
    expect(title).toBe('one');
    expect(note).toContain('2 件事中的 1 件');
    expect(source[0]).not.toContain('石滩报');
  });
});

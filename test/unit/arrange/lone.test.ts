import {describe, expect, it} from 'vitest';
import {indexTimeline, type Cluster} from '../../../src/lib/arrange';
import {picture, print} from '../../../src/lib/draw';
import {Walker, type Ground} from '../../../src/lib/draw/walk';
import {aTimeline, anEvent, sceneOf} from '../../support/scene';

/** Two rows, and a third bar that begins before either is free. */
function threeBars() {
  const bar = (id: string, start: string, end: string) =>
    anEvent(id, start, {
      end,
      edtf: `${start}/${end}`,
      meaning: 'throughout',
      headline: `${id}号工地复工`,
      kind: 'project',
    });
  return aTimeline([
    bar('一', '2031-03-01', '2031-04-30'),
    bar('二', '2031-03-02', '2031-03-20'),
    bar('三', '2031-03-20', '2031-04-30'),
    anEvent('z', '2031-02-20', {kind: 'project'}),
  ]);
}

const scene = () => sceneOf(threeBars(), {scale: 'calendar', lanes: 'kind'}, {height: 142});

describe('an event alone that finds no row', () => {
  const [lone] = scene().clusters;

  it('is named in a pill of its own, and not counted', () => {
    expect(lone).toMatchObject({count: 1, only: {id: '三'}});
    const drawn = print(picture(scene(), {lang: 'zh-Hans', uid: 'p'}));
    expect(drawn).toContain('三号工地复工');
    expect(drawn).not.toContain('+1');
  });

  it('is said as an event is', () => {
    const drawn = print(picture(scene(), {lang: 'zh-Hans', uid: 'p'}));
    expect(drawn).toMatch(/data-cluster="1"[^>]*aria-label="三号工地复工，2031年3月20日—4月30日/u);
  });

  it('is chosen when it is opened, where a crowd is zoomed into', () => {
    const chosen: string[] = [];
    const index = indexTimeline(threeBars());
    const ground = {index, choose: (id: string) => chosen.push(id)} as unknown as Ground;
    new Walker(() => ground).open(lone as Cluster);
    expect(chosen).toEqual(['三']);
  });
});

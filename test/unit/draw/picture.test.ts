import {describe, expect, it} from 'vitest';
import {node, picture, print, type DrawnNode} from '../../../src/lib/draw';
import {aTimeline, anEvent, sceneOf, twoFloods} from '../../support/scene';

const drawn = (options = {}) => picture(sceneOf(twoFloods()), {lang: 'zh-Hans', uid: 'p', ...options});

function all({attributes, children}: DrawnNode): DrawnNode['attributes'][] {
  return [attributes, ...(typeof children === 'string' ? [] : children.flatMap(all))];
}

describe('picture', () => {
  it('has the hooks that embedders and tests rely on', () => {
    const names = new Set(all(drawn()).flatMap((attributes) => Object.keys(attributes)));
    for (const hook of ['data-event', 'data-cluster', 'data-label', 'data-gap', 'data-connection']) {
      expect(names).toContain(hook);
    }
  });

  it('says an event as headline, date with its certainty, place, and no more', () => {
    const mark = all(drawn()).find((attributes) => attributes['data-event'] === 's1');
    expect(mark?.['aria-label']).toBe('上游连降暴雨，2021年6月1日—10日之间，上游县');
  });

  it('sets no inline style, which a strict policy would refuse', () => {
    expect(print(drawn({hover: 's1', active: 'f1', selected: 'f6'}))).not.toMatch(/ style=/);
  });

  it('points the keyboard at an element that is there', () => {
    const attributes = all(drawn({active: 'f1'}));
    const [root] = attributes;
    expect(attributes.map(({id}) => id)).toContain(root?.['aria-activedescendant']);
  });

  it('has ids without blanks, each its own, apart from another picture’s', () => {
    const ids = all(drawn()).flatMap(({id}) => (id === undefined ? [] : [String(id)]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /\s/.test(id) || !id.startsWith('p-'))).toEqual([]);
  });

  it('is an image, not a list, where there is nothing to choose', () => {
    expect(picture(sceneOf(aTimeline([])), {lang: 'en', uid: 'p'}).attributes['role']).toBe('img');
  });

  it('writes a hostile headline as text', () => {
    const scene = sceneOf(aTimeline([anEvent('x', '2031-05-02', {headline: '<script>"&'})]));
    expect(print(node('g', '', {}, [picture(scene, {lang: 'en', uid: 'p'})]))).not.toContain('<script');
  });
});

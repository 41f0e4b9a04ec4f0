import {render} from 'svelte/server';
import {describe, expect, it} from 'vitest';
import {Legend, Overview, Timeline} from '../../../src/lib/draw';
import {homeView} from '../../../src/lib/arrange';
import {twoFloods} from '../../support/scene';

const timeline = twoFloods();
const view = homeView(timeline);

describe('on a server', () => {
  it('Timeline is drawn for a wide page and for a phone, of which the style sheet shows one', () => {
    const {body} = render(Timeline, {props: {timeline, view}});
    expect(body.match(/<svg/g)).toHaveLength(2);
    expect(body).toContain('bn-narrow');
    expect(body).toContain('data-timeline');
    expect(body).not.toMatch(/ style=/);
  });

  it('Timeline of a known width is drawn once', () => {
    expect(render(Timeline, {props: {timeline, view, width: 800}}).body.match(/<svg/g)).toHaveLength(1);
  });

  it('Overview and Legend set no inline style', () => {
    expect(render(Overview, {props: {timeline, view}}).body).not.toMatch(/ style=/);
    expect(render(Legend, {props: {lang: 'en'}}).body).not.toMatch(/ style=/);
  });
});

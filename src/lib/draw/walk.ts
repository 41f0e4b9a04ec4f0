/** Where the keyboard is on the picture, and where its keys lead. */
import {
  beginningIn,
  narrow,
  neighbour,
  revealTime,
  spanOf,
  timeOfEvent,
  viewSpan,
  type Arc,
  type Cluster,
  type Scene,
  type Size,
  type TimelineIndex,
} from '../arrange';
import type {Lang, View} from '../types';
import type {KeyAction} from './keys';
import {itemsOf, nearestItem, stepOver, type Item} from './rove';
import {viewInWords, whyInWords} from './say';

/** The picture it walks on, as it is at one moment. */
export interface Ground {
  index: TimelineIndex;
  view: View;
  scene: Scene;
  size: Size;
  lang: Lang;
  /** Pixels of the plot along the axis of time. */
  length: number;
  /** Show a view, at once. */
  apply(view: View): void;
  /** The same view again, since what is active has changed. */
  draw(): void;
  /** Empty: none is chosen any more. */
  choose(id: string): void;
}

type Walk = Exclude<KeyAction, {do: 'pan' | 'zoom'}>;

/** It outlives every scene: what it stands on may be drawn elsewhere in the next, or not at all. */
export class Walker {
  /** Key of the mark or cluster with the ring; empty if it is nowhere. */
  active = '';
  /** Key of the lane whose rows are unfolded. */
  unfolded = '';
  /** Key of the connection that is explained. */
  arc = '';
  /** For the live region. */
  said = '';
  /** What the digits left to choose among, and the spans they came from. */
  #among: readonly string[] | null = null;
  #trail: View['span'][] = [];
  /** Where the ring was drawn last. */
  #ring: Item | undefined;
  readonly #look: () => Ground;

  constructor(look: () => Ground) {
    this.#look = look;
  }

  get #ground(): Ground {
    return this.#look();
  }

  /** @returns  Whether there was anything to do. */
  walk(action: Walk): boolean {
    if (action.do === 'close') return this.#close();
    if (action.do !== 'narrow' && action.do !== 'open') this.#among = null;
    if (action.do === 'narrow') this.#narrow(action.part);
    else if (action.do === 'fit') this.fit();
    else if (action.do === 'step') this.#step(action.by);
    else if (action.do === 'rove') this.#goTo(stepOver(this.#items, this.active, action.by));
    else if (action.do === 'connection') this.#nextArc();
    else this.#enter();
    return true;
  }

  /** To an event by its id, in view or not. */
  visit(id: string): void {
    const {index, view, length} = this.#ground;
    const time = timeOfEvent(index, view, id);
    if (!time) return;
    this.active = id;
    this.#ground.apply(revealTime(index, view, (time.start + time.end) / 2, length));
  }

  /** The view was changed by other means than keys. */
  leaveTrail(): void {
    this.#trail = [];
    this.#among = null;
  }

  fit(): void {
    this.leaveTrail();
    this.#ground.apply({...this.#ground.view, span: null});
    this.tell();
  }

  /** Remember where the ring is; if what it was on is gone, it moves to what is nearest. */
  settle(moveOn: boolean): boolean {
    const {scene} = this.#ground;
    const ring = [...scene.marks, ...scene.clusters].find(({key}) => key === this.active);
    if (ring) this.#ring = ring;
    if (ring || !moveOn || this.active === '' || !this.#ring) return false;
    this.active = nearestItem(this.#items, this.#ring)?.key ?? '';
    return this.active !== '';
  }

  /** Say what is shown. */
  tell(): void {
    const {index, view, size, lang} = this.#ground;
    this.said = viewInWords(spanOf(index, view), view.scale, beginningIn(index, view, size).length, lang);
    this.#ground.draw();
  }

  /** Zoom to where a cluster parts; if no zoom parts it, give its lane the rows it needs. An event alone is chosen. */
  open(cluster: Cluster): void {
    if (cluster.only) {
      this.#ground.choose(cluster.first);
      return;
    }
    const {index, view, scene} = this.#ground;
    const next = viewSpan(index, view, cluster.span);
    const [now, then] = [spanOf(index, view), spanOf(index, next)];
    this.active = cluster.first;
    if (cluster.parts && then.end - then.start < (now.end - now.start) * 0.9) {
      this.#trail.push(view.span);
      this.#ground.apply(next);
    } else this.unfolded = scene.lanes[cluster.lane]?.key ?? '';
    this.tell();
  }

  get #items(): Item[] {
    return itemsOf(this.#ground.scene);
  }

  #goTo(item: Item | undefined): void {
    this.active = item?.key ?? '';
    this.#ground.draw();
  }

  /** To the next event in order of time, in view or not. */
  #step(by: 1 | -1): void {
    const {index, view, size, scene} = this.#ground;
    const from = scene.clusters.find(({key}) => key === this.active)?.first ?? this.active;
    this.visit(neighbour(index, view, from, by, size));
  }

  #narrow(part: number): void {
    const {index, view, size, length} = this.#ground;
    const found = narrow(index, view, this.#among, part, size, length);
    if (!found) return;
    if (found.view !== view) this.#trail.push(view.span);
    this.#among = found.among;
    this.active = found.first;
    this.#ground.apply(found.view);
    if (found.view !== view) this.tell();
  }

  #enter(): void {
    const cluster = this.#ground.scene.clusters.find(({key}) => key === this.active);
    if (cluster) this.open(cluster);
    else if (this.active) this.#ground.choose(this.active);
  }

  /** Those of the event that is active or chosen, else all that are drawn, one after the other. */
  #nextArc(): void {
    const {scene, view, index, lang} = this.#ground;
    const ends = [this.active, view.event].filter(Boolean);
    const own = scene.arcs.filter(({source, target}) => ends.includes(source) || ends.includes(target));
    const arcs: readonly Arc[] = own.length > 0 ? own : scene.arcs;
    const next = arcs[arcs.findIndex(({key}) => key === this.arc) + 1];
    this.arc = next?.key ?? '';
    this.said = next ? whyInWords(index.timeline, next, lang) : '';
    this.#ground.draw();
  }

  /** The innermost thing first, one at a time. */
  #close(): boolean {
    const {view} = this.#ground;
    const back = this.arc || view.event ? undefined : this.#trail.pop();
    if (this.arc) this.arc = '';
    else if (view.event) {
      this.#ground.choose('');
      return true;
    } else if (back !== undefined) {
      this.#among = null;
      this.#ground.apply({...view, span: back});
      this.tell();
      return true;
    } else if (this.unfolded) this.unfolded = '';
    else if (this.active) this.active = '';
    else return false;
    this.#ground.draw();
    return true;
  }
}

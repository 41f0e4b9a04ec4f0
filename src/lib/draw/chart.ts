/** The picture alive in a page: gestures and keys → view → scene → elements, once a frame. */
import {
  arrange,
  drawnScale,
  indexTimeline,
  neighbour,
  panView,
  revealTime,
  scaleOf,
  spanOf,
  timeOfEvent,
  viewSpan,
  zoomView,
  type Cluster,
  type Scene,
  type Size,
  type TimelineIndex,
} from '../arrange';
import type {Lang, Timeline, View} from '../types';
import {listen, type Spot} from './gestures';
import {hitOf} from './hit';
import {actionOf, type KeyAction} from './keys';
import {morph} from './morph';
import {node, type DrawnNode} from './node';
import {createCanvas} from './patch';
import {picture} from './picture';
import {nameOf} from './shapes';
import {sizeOf} from './size';
import {WORDS} from './words';

export interface ChartOptions {
  timeline: Timeline;
  view: View;
  lang: Lang;
  /** `page`: the plain wheel scrolls the page. `free`: it zooms. */
  gestures: 'page' | 'free';
  /** CSS pixels. */
  width: number;
  /** CSS pixels; undefined: as high as the lanes ask for. */
  height: number | undefined;
  /** A theme whose connections are lit. */
  connection: string;
  fold: ((text: string) => string) | undefined;
  /** Put before every id. */
  uid: string;
}

export interface ChartListeners {
  onview(view: View): void;
  /** Empty: none is chosen any more. */
  onselect(id: string): void;
}

/** How long the marks take from one scale or set of lanes to another, in milliseconds. */
const MOVE_MS = 320;
/** How long the hint about the wheel stays. */
const HINT_MS = 2500;

export class Chart {
  #options: ChartOptions;
  #index: TimelineIndex;
  #scene: Scene;
  #size: Size;
  /** Asked for by gestures, and drawn with the next frame. */
  #pending: View | null = null;
  #active = '';
  #hover = '';
  #unfolded = '';
  #said = '';
  #hint: 'unseen' | 'shown' | 'seen' = 'unseen';
  #dragging = false;
  #frame = 0;
  readonly #paint: (children: readonly DrawnNode[]) => void;
  readonly #host: HTMLElement;
  readonly #listeners: ChartListeners;
  #stopListening: () => void = () => undefined;

  /** Draws at once. */
  constructor(host: HTMLElement, options: ChartOptions, listeners: ChartListeners) {
    this.#host = host;
    this.#listeners = listeners;
    this.#options = options;
    this.#index = indexTimeline(options.timeline);
    this.#paint = createCanvas(host);
    this.#size = this.#sizeNow();
    this.#scene = arrange(this.#index, options.view, this.#size);
    this.#show(this.#scene);
    const svg = host.querySelector('svg');
    if (svg) this.#stopListening = this.#listen(svg);
  }

  /** Takes over what has changed, and draws if anything has. */
  set(options: ChartOptions): void {
    const before = this.#options;
    const names = Object.keys(options) as (keyof ChartOptions)[];
    if (names.every((name) => options[name] === before[name])) return;
    this.#options = options;
    if (options.timeline !== before.timeline) this.#index = indexTimeline(options.timeline);
    if (options.view !== before.view) this.#pending = null;
    const {scale, lanes, anchor} = before.view;
    const moved =
      options.view.scale !== scale || options.view.lanes !== lanes || options.view.anchor !== anchor;
    this.#draw(moved && options.timeline === before.timeline);
  }

  /** What is shown, also while the drawing of it is still to come. */
  get span(): {start: number; end: number} {
    return spanOf(this.#index, this.#view);
  }

  /** Where a time is on the screen, in client pixels along the axis of time. */
  xOf(ms: number): number {
    const {left, top} = this.#host.getBoundingClientRect();
    return (
      drawnScale(this.#index, this.#view, this.#size).x(ms) + (this.#size.orientation === 'down' ? top : left)
    );
  }

  focus(): void {
    this.#host.querySelector('svg')?.focus();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#stopListening();
    this.#paint([]);
  }

  get #view(): View {
    return this.#pending ?? this.#options.view;
  }

  #sizeNow(): Size {
    const {width, height, lang, connection, fold} = this.#options;
    return sizeOf(width, height, {
      lang,
      unfolded: this.#unfolded,
      pins: this.#active ? [this.#active] : [],
      theme: connection,
      ...(fold ? {fold} : {}),
    });
  }

  #draw(moved = false): void {
    const before = this.#scene;
    this.#size = this.#sizeNow();
    this.#scene = arrange(this.#index, this.#options.view, this.#size);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (moved && !matchMedia('(prefers-reduced-motion: reduce)').matches)
      this.#move(before, performance.now());
    else this.#show(this.#scene);
  }

  /** From one scene to the next, each mark on its own way. */
  #move(from: Scene, start: number): void {
    const part = Math.min(1, (performance.now() - start) / MOVE_MS);
    this.#show(part < 1 ? morph(from, this.#scene, part) : this.#scene);
    // A frame that is over must not be taken for one to come: changes wait for that one.
    this.#frame = part < 1 ? requestAnimationFrame(() => this.#move(from, start)) : 0;
  }

  #show(scene: Scene): void {
    const {lang, uid, view} = this.#options;
    const words = WORDS[lang];
    const drawn = picture(scene, {
      lang,
      uid,
      hover: this.#hover,
      active: this.#active,
      selected: view.event,
      describedby: `${uid}-keys`,
    });
    this.#paint([
      drawn,
      ...(scene.shown === 0 ? [node('p', 'empty', {class: 'bn-empty'}, words.empty)] : []),
      ...(this.#hint === 'shown' ? [node('p', 'hint', {class: 'bn-hint'}, words.hint)] : []),
      node('p', 'keys', {class: 'bn-hidden', id: `${uid}-keys`}, words.keys),
      node('p', 'live', {class: 'bn-hidden', 'aria-live': 'polite'}, this.#said),
    ]);
    this.#host.classList.toggle('bn-dragging', this.#dragging);
  }

  /** Changes of a frame are drawn once, however many the browser reports. */
  #change(next: (view: View) => View): void {
    this.#pending = next(this.#view);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#pending) this.#apply(this.#pending);
    });
  }

  #apply(view: View): void {
    this.#pending = null;
    const {scale} = this.#options.view;
    this.#options = {...this.#options, view};
    this.#draw(scale !== view.scale);
    this.#listeners.onview(view);
  }

  get #length(): number {
    const {orientation, plot} = this.#scene;
    return orientation === 'down' ? plot.h : plot.w;
  }

  #zoom(factor: number, at: Spot | null): void {
    this.#change((view) => {
      const {orientation, plot} = this.#scene;
      const [from, spot] = orientation === 'down' ? [plot.y, at?.y] : [plot.x, at?.x];
      const {invert} = scaleOf(this.#index, view, [from, from + this.#length]);
      return zoomView(this.#index, view, factor, invert(spot ?? from + this.#length / 2), this.#length);
    });
  }

  #pan(px: number): void {
    this.#change((view) => panView(this.#index, view, px, this.#length));
  }

  #tap(spot: Spot): void {
    const hit = hitOf(this.#scene, spot);
    if (hit?.type === 'event') this.#choose(hit.id);
    else if (hit?.type === 'cluster') this.#open(hit.cluster);
    else if (hit?.type === 'gap') this.#apply({...this.#view, scale: 'calendar', span: null});
    else if (this.#view.event) this.#choose('');
  }

  #choose(id: string): void {
    this.#active = id;
    this.#apply({...this.#view, event: id});
    this.#listeners.onselect(id);
  }

  /** Zoom to where a cluster parts; if no zoom parts it, give its lane the rows it needs. */
  #open(cluster: Cluster): void {
    const next = viewSpan(this.#index, this.#view, cluster.span);
    const [now, then] = [this.span, spanOf(this.#index, next)];
    this.#active = cluster.first;
    if (cluster.parts && then.end - then.start < (now.end - now.start) * 0.9) return this.#apply(next);
    this.#unfolded = this.#scene.lanes[cluster.lane]?.key ?? '';
    this.#draw();
  }

  /** Over what is drawn, marks and clusters, in order of time. */
  #rove(by: number): void {
    const {orientation, marks, clusters} = this.#scene;
    const items = [...marks, ...clusters].sort((a, b) =>
      orientation === 'down' ? a.y - b.y || a.x - b.x : a.x - b.x || a.y - b.y,
    );
    if (items.length === 0) return;
    const at = items.findIndex(({key}) => key === this.#active);
    const to = at === -1 ? (by > 0 ? 0 : items.length - 1) : at + by;
    this.#goTo(items[Math.max(0, Math.min(items.length - 1, to))]?.key ?? '');
  }

  /** To the next event in order of time, in view or not. */
  #step(by: 1 | -1): void {
    const next = neighbour(this.#index, this.#view, this.#active, by, this.#size);
    const span = timeOfEvent(this.#index, this.#view, next);
    if (span) {
      this.#apply(revealTime(this.#index, this.#view, (span.start + span.end) / 2, this.#length));
    }
    this.#goTo(next);
  }

  #goTo(key: string): void {
    this.#active = key;
    const event = this.#options.timeline.events.find(({id}) => id === key);
    this.#said = event ? nameOf(event, this.#options.lang) : '';
    this.#draw();
  }

  #enter(): void {
    const cluster = this.#scene.clusters.find(({key}) => key === this.#active);
    if (cluster) this.#open(cluster);
    else if (this.#active) this.#choose(this.#active);
  }

  /** The innermost thing first. */
  #close(): void {
    if (this.#view.event) return this.#choose('');
    if (this.#unfolded) this.#unfolded = '';
    else this.#active = '';
    this.#draw();
  }

  #act(action: KeyAction): void {
    if (action.do === 'pan') this.#pan(action.part * this.#length);
    else if (action.do === 'zoom') this.#zoom(action.factor, this.#spotOfActive());
    else if (action.do === 'fit') this.#apply({...this.#view, span: null});
    else if (action.do === 'step') this.#step(action.by);
    else if (action.do === 'rove') this.#rove(action.by);
    else if (action.do === 'open') this.#enter();
    else this.#close();
  }

  #spotOfActive(): Spot | null {
    const mark = this.#scene.marks.find(({key}) => key === this.#active);
    return mark ? {x: mark.x + mark.w / 2, y: mark.y + mark.h / 2} : null;
  }

  #passed(): void {
    if (this.#hint !== 'unseen') return;
    this.#hint = 'shown';
    this.#draw();
    setTimeout(() => {
      this.#hint = 'seen';
      this.#draw();
    }, HINT_MS);
  }

  #listen(svg: SVGSVGElement): () => void {
    return listen(svg, {
      mode: () => this.#options.gestures,
      orientation: () => this.#scene.orientation,
      zoom: (factor, at) => this.#zoom(factor, at),
      pan: (px) => this.#pan(px),
      tap: (spot) => this.#tap(spot),
      hover: (spot) => {
        const hit = spot && hitOf(this.#scene, spot);
        const id = hit?.type === 'event' ? hit.id : '';
        if (id === this.#hover) return;
        this.#hover = id;
        if (!this.#frame) this.#show(this.#scene);
      },
      drag: (on) => {
        this.#dragging = on;
        this.#host.classList.toggle('bn-dragging', on);
      },
      passed: () => this.#passed(),
      keyed: (pressed) => {
        const action = actionOf(pressed.key, pressed);
        if (!action) return;
        pressed.preventDefault();
        this.#act(action);
      },
      focused: () => {
        if (this.#active || !this.#options.view.event) return;
        this.#goTo(this.#options.view.event);
      },
      clicked: ({detail, target}) => {
        if (detail !== 0 || !(target instanceof Element)) return;
        const id = target.closest('[data-event]')?.getAttribute('data-event');
        if (id) this.#choose(id);
      },
    });
  }
}

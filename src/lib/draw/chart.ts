/** The picture alive in a page: gestures and keys → view → scene → elements, once a frame. */
import {
  arrange,
  carryView,
  drawnScale,
  indexTimeline,
  panView,
  scaleOf,
  spanOf,
  zoomView,
  type Scene,
  type Size,
  type TimelineIndex,
} from '../arrange';
import type {View} from '../types';
import {besideOf} from './beside';
import {listen, type Spot} from './gestures';
import {heads} from './heads';
import {clickedOn, hitOf, middleOf} from './hit';
import {actionOf, type KeyAction} from './keys';
import {morph} from './morph';
import type {DrawnNode} from './node';
import type {ChartListeners, ChartOptions} from './options';
import {createCanvas} from './patch';
import {picture} from './picture';
import {Pointer} from './pointer';
import {sizeOf} from './size';
import {Walker, type Ground} from './walk';

/** How long the marks take from one scale or set of lanes to another, in milliseconds. */
const MOVE_MS = 320;

export class Chart {
  #options: ChartOptions;
  #index: TimelineIndex;
  #scene: Scene;
  #size: Size;
  /** Asked for by gestures, and drawn with the next frame. */
  #pending: View | null = null;
  /** The frame that draws what is pending, and that of a way from one scale to another: a gesture ends the way. */
  #frame = 0;
  #moving = 0;
  /** The change to come was asked for by a key: the ring goes with it, and it is told. */
  #keyed = false;
  readonly #walker: Walker;
  readonly #pointer: Pointer;
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
    this.#walker = new Walker(() => this.#ground());
    this.#pointer = new Pointer(() => ({
      host,
      hitAt: (spot) => hitOf(this.#scene, spot),
      show: () => this.#refresh(),
    }));
    this.#paint = createCanvas(host);
    this.#size = this.#sizeNow();
    this.#scene = arrange(this.#index, options.view, this.#size);
    this.#show(this.#scene);
    const svg = this.#svg;
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
    const {scale, lanes, anchor, filter} = before.view;
    const moved =
      options.view.scale !== scale || options.view.lanes !== lanes || options.view.anchor !== anchor;
    if (moved || options.view.filter !== filter) this.#walker.leaveTrail();
    this.#draw(moved && options.timeline === before.timeline);
    if (this.#focused && this.#walker.settle(true)) this.#draw();
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

  /** The span of a view that is to be drawn next on another scale: the chosen event keeps its place. */
  carried(next: View): View {
    return carryView(this.#index, this.#view, next, next.event, this.#size);
  }

  /** @param id  The event to go to; empty: wherever the keyboard was. */
  focus(id = ''): void {
    if (id) this.#walker.visit(id);
    this.#svg?.focus();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#moving);
    this.#stopListening();
    this.#paint([]);
  }

  get #svg(): SVGSVGElement | null {
    return this.#host.querySelector<SVGSVGElement>('.bn-picture');
  }

  get #focused(): boolean {
    const root = this.#host.getRootNode();
    return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === this.#svg;
  }

  get #view(): View {
    return this.#pending ?? this.#options.view;
  }

  #sizeNow(): Size {
    const {width, height, lang, connection, fold} = this.#options;
    return sizeOf(width, height, {
      lang,
      unfolded: this.#walker.unfolded,
      pins: this.#walker.active ? [this.#walker.active] : [],
      theme: connection,
      ...(fold ? {fold} : {}),
    });
  }

  #draw(moved = false): void {
    const before = this.#scene;
    this.#size = this.#sizeNow();
    this.#scene = arrange(this.#index, this.#options.view, this.#size);
    this.#walker.settle(this.#keyed);
    cancelAnimationFrame(this.#moving);
    this.#moving = 0;
    if (moved && !matchMedia('(prefers-reduced-motion: reduce)').matches)
      this.#move(before, performance.now());
    else this.#show(this.#scene);
  }

  /** From one scene to the next, each mark on its own way. */
  #move(from: Scene, start: number): void {
    const part = Math.min(1, (performance.now() - start) / MOVE_MS);
    this.#show(part < 1 ? morph(from, this.#scene, part) : this.#scene);
    this.#moving = part < 1 ? requestAnimationFrame(() => this.#move(from, start)) : 0;
  }

  #show(scene: Scene): void {
    const {lang, uid, view, timeline} = this.#options;
    const {active, said} = this.#walker;
    const {hover, hint, arc: pointed} = this.#pointer;
    const [arc, selected] = [this.#walker.arc || pointed, view.event];
    this.#paint([
      ...heads(scene, lang),
      picture(scene, {lang, uid, hover, active, arc, selected, describedby: `${uid}-keys`}),
      ...besideOf(scene, {timeline, lang, uid, arc, said, hint}),
    ]);
  }

  /** What is shown once more, unless it is about to be drawn in any case. */
  #refresh(): void {
    if (!this.#frame && !this.#moving) this.#show(this.#scene);
  }

  /** Changes of a frame are drawn once, however many the browser reports. */
  #change(next: (view: View) => View): void {
    this.#pending = next(this.#view);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#pending) this.#apply(this.#pending);
      if (this.#keyed) this.#walker.tell();
      this.#keyed = false;
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
    this.#walker.arc = hit?.type === 'arc' ? hit.arc.key : '';
    if (hit?.type === 'event') this.#choose(hit.id);
    else if (hit?.type === 'cluster') this.#walker.open(hit.cluster);
    else if (hit?.type === 'gap') this.#apply({...this.#view, scale: 'calendar', span: null});
    else if (hit?.type !== 'arc' && this.#view.event) this.#choose('');
    else this.#draw();
  }

  #choose(id: string): void {
    this.#walker.active = id || this.#walker.active;
    this.#apply({...this.#view, event: id});
    this.#listeners.onselect(id);
  }

  /** @returns  Whether there was anything to do. */
  #act(action: KeyAction): boolean {
    this.#keyed = action.do === 'pan' || action.do === 'zoom';
    if (action.do === 'pan') this.#pan(action.part * this.#length);
    else if (action.do === 'zoom') this.#zoom(action.factor, middleOf(this.#scene, this.#walker.active));
    else return this.#walker.walk(action);
    return true;
  }

  /** What the keyboard walks on, as it is now. */
  #ground(): Ground {
    return {
      index: this.#index,
      view: this.#view,
      scene: this.#scene,
      size: this.#size,
      lang: this.#options.lang,
      length: this.#length,
      apply: (view) => this.#apply(view),
      draw: () => this.#draw(),
      choose: (id) => this.#choose(id),
    };
  }

  #listen(svg: SVGSVGElement): () => void {
    return listen(svg, {
      mode: () => this.#options.gestures,
      orientation: () => this.#scene.orientation,
      zoom: (factor, at) => this.#zoom(factor, at),
      pan: (px) => this.#pan(px),
      tap: (spot) => this.#tap(spot),
      hover: (spot) => this.#pointer.move(spot),
      drag: (on) => this.#pointer.drag(on),
      passed: () => this.#pointer.passed(),
      keyed: (pressed) => {
        const action = actionOf(pressed.key, pressed);
        if (action && this.#act(action)) pressed.preventDefault();
      },
      focused: () => {
        if (!this.#walker.active && this.#options.view.event) this.#walker.visit(this.#options.view.event);
      },
      clicked: ({target}) => {
        const hit = clickedOn(target, this.#scene, this.#options.uid);
        if (hit?.type === 'event') this.#choose(hit.id);
        else if (hit?.type === 'cluster') this.#walker.open(hit.cluster);
      },
    });
  }
}

/**
 * `<biannian-timeline>`: the picture as a custom element, in a shadow root.
 *
 *     <biannian-timeline src="https://…/timeline.json" lang="en" scale="aligned"></biannian-timeline>
 *     <biannian-timeline src="…" view="from=2022-03-10&to=2022-04-18&kind=aid"></biannian-timeline>
 *
 * It sets no inline style and adds no style element, so it works under `style-src 'self'`. Importing this file
 * on a server does nothing.
 */
import {homeView} from '../lib/arrange';
import {Chart} from '../lib/draw/chart';
import type {ChartOptions} from '../lib/draw/options';
import styles from '../lib/draw/embed.css?inline';
import {fitView, readAddress} from '../lib/site/address';
import {LANES, LANGS, SCALES, type Lang, type Timeline, type View} from '../lib/types';
import {MESSAGES} from './messages';
import {soundTimeline} from './record';

const NAME = 'biannian-timeline';
/** A lower element was given no height: it is as high as what is in it. */
const LEAST_HEIGHT_PX = 120;

/** On a server there is nothing to extend. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- it stands for one that is not there
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

let sheet: CSSStyleSheet | undefined;

/** What the element tells, beside what every element does. Times as in `view`. */
export interface BiannianTimelineEventMap extends HTMLElementEventMap {
  /** An event was opened; `id` is empty when it was closed. */
  select: CustomEvent<{id: string}>;
  /** The reader has moved or zoomed. */
  viewchange: CustomEvent<{start: number; end: number}>;
}

/** Listeners of our own events get their `detail`; all others are an element's usual ones. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- it adds call signatures only, no state
export interface BiannianTimeline {
  addEventListener<K extends keyof BiannianTimelineEventMap>(
    type: K,
    listener: (this: BiannianTimeline, event: BiannianTimelineEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof BiannianTimelineEventMap>(
    type: K,
    listener: (this: BiannianTimeline, event: BiannianTimelineEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- as above
export class BiannianTimeline extends Base {
  static readonly observedAttributes: readonly string[] = [
    'src',
    'scale',
    'lanes',
    'view',
    'lang',
    'event',
    'gestures',
    'heading-level',
  ];

  /** Resolves after the first complete drawing. */
  readonly whenReady: Promise<void>;

  #ready: () => void = () => undefined;
  #timeline: Timeline | null = null;
  #view: View | null = null;
  #chart: Chart | undefined;
  #stage: HTMLElement | undefined;
  #loaded = '';
  #width = 0;
  #height: number | undefined;
  #observer: ResizeObserver | undefined;

  constructor() {
    super();
    this.whenReady = new Promise((resolve) => (this.#ready = resolve));
  }

  /** The record to draw; setting it takes the place of `src`. What is no timeline is as good as none. */
  get timeline(): Timeline | null {
    return this.#timeline;
  }

  set timeline(record: Timeline | null) {
    const timeline = soundTimeline(record) ?? null;
    this.#timeline = timeline;
    this.#view = timeline && this.#viewFromAttributes(timeline);
    this.#draw();
  }

  /** What is shown, in UTC milliseconds of civil time; in `aligned`, since each row's day zero. */
  get view(): {start: number; end: number} {
    return this.#chart?.span ?? {start: 0, end: 0};
  }

  set view({start, end}: {start: number; end: number}) {
    if (this.#view && end > start) this.#view = {...this.#view, span: {start, end}};
    this.#draw();
  }

  /** Where a time is on the screen, in client pixels along the axis of time. */
  xOf(ms: number): number {
    return this.#chart?.xOf(ms) ?? NaN;
  }

  connectedCallback(): void {
    if (!this.shadowRoot) {
      sheet ??= sheetOf(styles);
      this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
    }
    this.#width = this.clientWidth;
    this.#measureHeight();
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      if (!width || width === this.#width) return;
      this.#width = width;
      // In a tab that was hidden nothing could be measured, nor drawn.
      if (!this.#chart) this.#measureHeight();
      this.#draw();
    });
    this.#observer.observe(this);
    if (this.#timeline) this.#draw();
    else void this.#load();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'src') void this.#load();
    if (this.#timeline && ['scale', 'lanes', 'event', 'view'].includes(name)) {
      const next = this.#viewFromAttributes(this.#timeline);
      // A span of another scale means nothing on this one.
      const kept = name === 'scale' || name === 'view' ? next.span : (this.#view?.span ?? null);
      this.#view = {...next, span: kept};
    }
    this.#draw();
  }

  /** Before anything is drawn in it: what the page gives. */
  #measureHeight(): void {
    this.#height = this.clientHeight > LEAST_HEIGHT_PX ? this.clientHeight : undefined;
  }

  get #lang(): Lang {
    const given = this.getAttribute('lang') ?? '';
    if (/^zh-(?:hant|tw|hk|mo)\b/i.test(given)) return 'zh-Hant';
    return LANGS.find((lang) => lang === given) ?? (/^en\b/i.test(given) ? 'en' : 'zh-Hans');
  }

  /** `view` is the query of a page's address; the attributes of their own win over it. Junk is ignored. */
  #viewFromAttributes(timeline: Timeline): View {
    const home = homeView(timeline);
    const query = this.getAttribute('view');
    const params = new URLSearchParams(query ?? '');
    // Fitting looks at every event: not for a timeline of 100,000 that was asked for nothing.
    const asked = query === null ? home : fitView(readAddress(params).view, timeline);
    const scale = SCALES.find((name) => name === this.getAttribute('scale')) ?? asked.scale;
    const usual = params.has('lanes') || params.has('scale') ? asked.lanes : home.lanes;
    return {
      ...asked,
      scale,
      lanes: LANES.find((name) => name === this.getAttribute('lanes')) ?? usual,
      span: scale === asked.scale ? asked.span : null,
      event: this.getAttribute('event') ?? asked.event,
    };
  }

  #options(timeline: Timeline, view: View): ChartOptions {
    return {
      timeline,
      view,
      lang: this.#lang,
      gestures: this.getAttribute('gestures') === 'free' ? 'free' : 'page',
      width: this.#width,
      height: this.#height,
      connection: '',
      fold: undefined,
      // Ids of a shadow root are its own.
      uid: 'bn',
    };
  }

  #draw(): void {
    const root = this.shadowRoot;
    const [timeline, view] = [this.#timeline, this.#view];
    if (!this.isConnected || !this.#width || !root || !timeline || !view) return;
    const options = this.#options(timeline, view);
    if (this.#chart) this.#chart.set(options);
    else {
      this.#stage = document.createElement('div');
      this.#stage.className = 'bn-timeline';
      this.#stage.dataset['timeline'] = '';
      root.replaceChildren(...this.#heading(timeline), this.#stage);
      this.#chart = new Chart(this.#stage, options, {
        onview: (next) => {
          this.#view = next;
          this.#say('viewchange', this.view);
        },
        onselect: (id) => this.#say('select', {id}),
      });
    }
    this.#ready();
  }

  /** The episodes' titles as a heading of the page's own order; none unless its level is asked for. */
  #heading({episodes}: Timeline): HTMLElement[] {
    const level = Number(this.getAttribute('heading-level'));
    if (!Number.isInteger(level) || level < 1 || level > 6) return [];
    const heading = document.createElement(`h${level}`);
    heading.className = 'bn-title';
    heading.textContent = episodes.map(({title}) => title).join(' · ');
    return [heading];
  }

  #say(type: 'viewchange' | 'select', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  }

  async #load(): Promise<void> {
    const src = this.getAttribute('src');
    if (!src || src === this.#loaded) return;
    this.#loaded = src;
    try {
      const answer = await fetch(src);
      if (!answer.ok) throw new Error(`${answer.status} ${src}`);
      const record: unknown = await answer.json();
      const timeline = soundTimeline(record);
      if (!timeline) throw new Error(`not a timeline: ${src}`);
      if (src === this.#loaded) this.timeline = timeline;
    } catch (error) {
      if (src === this.#loaded) this.#fail(src, error);
    }
  }

  /** Says so in place, tells the page, and offers a way to the full picture. */
  #fail(src: string, error: unknown): void {
    const words = MESSAGES[this.#lang];
    const message = document.createElement('p');
    message.className = 'bn-message';
    message.setAttribute('role', 'alert');
    const link = document.createElement('a');
    link.href = fullPage(src);
    link.textContent = words.open;
    message.append(words.missing, ' ', link);
    this.#chart?.destroy();
    this.#chart = undefined;
    this.shadowRoot?.replaceChildren(message);
    this.dispatchEvent(new ErrorEvent('error', {error, message: String(error)}));
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** The site that serves a `timeline.json` lies beside it. */
function fullPage(src: string): string {
  return new URL('.', new URL(src, document.baseURI)).href;
}

if (typeof customElements !== 'undefined' && !customElements.get(NAME))
  customElements.define(NAME, BiannianTimeline);

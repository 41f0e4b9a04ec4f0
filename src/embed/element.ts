/**
 * `<biannian-timeline>`: the picture as a custom element, in a shadow root.
 *
 *     <biannian-timeline src="https://…/timeline.json" lang="en" scale="aligned"></biannian-timeline>
 *
 * It sets no inline style and adds no style element, so it works under `style-src 'self'`. Importing this file
 * on a server does nothing.
 */
import {flushSync, mount, unmount} from 'svelte';
import {homeView} from '../lib/arrange';
import styles from '../lib/draw/embed.css?inline';
import {LANES, LANGS, SCALES, type Lang, type Timeline, type View} from '../lib/types';
import {Host} from './host.svelte';
import Shell from './Shell.svelte';
import {MESSAGES} from './messages';

const NAME = 'biannian-timeline';
const ATTRIBUTES = ['src', 'scale', 'lanes', 'lang', 'event', 'gestures', 'theme', 'heading-level'] as const;

/** On a server there is nothing to extend. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- it stands for one that is not there
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

let sheet: CSSStyleSheet | undefined;

export class BiannianTimeline extends Base {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  /** Resolves after the first complete drawing. */
  readonly whenReady: Promise<void>;

  #ready: () => void = () => undefined;
  readonly #host = new Host();
  #shell: ReturnType<typeof Shell> | undefined;
  #loaded = '';

  constructor() {
    super();
    this.whenReady = new Promise((resolve) => (this.#ready = resolve));
  }

  /** The record to draw; setting it takes the place of `src`. */
  get timeline(): Timeline | null {
    return this.#host.timeline;
  }

  set timeline(timeline: Timeline | null) {
    this.#host.message = '';
    this.#host.timeline = timeline;
    if (timeline) this.#host.view = this.#viewFromAttributes(timeline);
    this.#draw();
  }

  /** What is shown, in UTC milliseconds of civil time; in `aligned`, since each row's day zero. */
  get view(): {start: number; end: number} {
    return this.#shell?.span() ?? this.#host.view.span ?? {start: 0, end: 0};
  }

  set view(span: {start: number; end: number}) {
    this.#host.view = {...this.#host.view, span: {start: span.start, end: span.end}};
  }

  /** Where a time is on the screen, in client pixels along the axis of time. */
  xOf(ms: number): number {
    return this.#shell?.xOf(ms) ?? NaN;
  }

  connectedCallback(): void {
    if (!this.shadowRoot) {
      sheet ??= sheetOf(styles);
      this.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
    }
    this.#applyAttributes();
    this.#draw();
  }

  disconnectedCallback(): void {
    if (this.#shell) void unmount(this.#shell);
    this.#shell = undefined;
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'src') void this.#load();
    this.#applyAttributes();
    const {timeline} = this.#host;
    if (timeline && ['scale', 'lanes', 'event'].includes(name))
      this.#host.view = this.#viewFromAttributes(timeline);
  }

  #applyAttributes(): void {
    const host = this.#host;
    host.lang = this.#lang();
    host.gestures = this.getAttribute('gestures') === 'free' ? 'free' : 'page';
    const theme = this.getAttribute('theme');
    host.theme = theme === 'light' || theme === 'dark' ? theme : undefined;
    const level = Number(this.getAttribute('heading-level'));
    host.headingLevel = Number.isInteger(level) && level >= 1 && level <= 6 ? level : 0;
  }

  #lang(): Lang {
    const given = this.getAttribute('lang') ?? '';
    if (/^zh-(?:hant|tw|hk|mo)\b/i.test(given)) return 'zh-Hant';
    return LANGS.find((lang) => lang === given) ?? (/^en\b/i.test(given) ? 'en' : 'zh-Hans');
  }

  /** Junk in an attribute is ignored. */
  #viewFromAttributes(timeline: Timeline): View {
    const home = homeView(timeline);
    return {
      ...home,
      scale: SCALES.find((scale) => scale === this.getAttribute('scale')) ?? home.scale,
      lanes: LANES.find((lanes) => lanes === this.getAttribute('lanes')) ?? home.lanes,
      event: this.getAttribute('event') ?? '',
    };
  }

  #draw(): void {
    const root = this.shadowRoot;
    if (!this.isConnected || !root) return;
    const {timeline, message} = this.#host;
    if (!timeline && !message) return void this.#load();
    if (!this.#shell) {
      this.#host.width = this.clientWidth;
      this.#host.height = heightGiven(this);
      this.#shell = mount(Shell, {
        target: root,
        props: {host: this.#host, say: (type, detail) => this.#say(type, detail)},
      });
    }
    flushSync();
    if (timeline) this.#ready();
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
      if (!isTimeline(record)) throw new Error(`not a timeline: ${src}`);
      if (src === this.#loaded) this.timeline = record;
    } catch (error) {
      this.#fail(src, error);
    }
  }

  /** Says so in place, tells the page, and offers a way to the full picture. */
  #fail(src: string, error: unknown): void {
    this.#host.message = MESSAGES[this.#host.lang].missing;
    this.#host.link = fullPage(src);
    this.#draw();
    this.dispatchEvent(new ErrorEvent('error', {error, message: String(error)}));
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** A height that the page gave the element; undefined if it is as high as what is in it, which is nothing yet. */
function heightGiven(element: HTMLElement): number | undefined {
  const {clientHeight} = element;
  return clientHeight > 120 ? clientHeight : undefined;
}

/** The site that serves a `timeline.json` lies beside it. */
function fullPage(src: string): string {
  return new URL('.', new URL(src, document.baseURI)).href;
}

function isTimeline(record: unknown): record is Timeline {
  return (
    typeof record === 'object' &&
    record !== null &&
    'version' in record &&
    record.version === 1 &&
    'events' in record &&
    Array.isArray(record.events)
  );
}

if (typeof customElements !== 'undefined' && !customElements.get(NAME))
  customElements.define(NAME, BiannianTimeline);

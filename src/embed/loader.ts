/**
 * Turns placeholders of a foreign page into iframes of the timeline. At most 1 KB gzip, no dependency.
 *
 *     <div data-biannian="https://example.org/embed/?event=ID"><a href="https://example.org/event/ID/">…</a></div>
 *     <script async src="https://example.org/loader.js"></script>
 *
 * or the script alone, where the timeline shall stand: `<script src="…/loader.js" data-scale="aligned"></script>`.
 * `data-title` names the frame; `data-height` is its least height in pixels, `data-tall` the same where it is so
 * narrow that time runs down; every other `data-` attribute goes into the view's address. A frame grows when its
 * content does and never becomes lower than it began, so a page around it that has reserved as much stays still.
 * Geometry is set through attributes and the style object, which a `style-src 'self'` policy lets through.
 */
import {heightOf, NARROW, SANDBOX, USUAL_HEIGHT, USUAL_TALL} from '../lib/site/frame';

/** Attributes that are about the frame, not about the view. */
const OWN = ['biannian', 'title', 'height', 'tall'];

/** By one of these a script asks for a frame; those that optimizers of pages put on scripts ask for none. */
const ASKED =
  /^(?:title|height|tall|scale|lanes|anchor|from|to|kind|status|place|episode|report|q|theme|lang|event)$/;

type Data = Readonly<Record<string, string | undefined>>;

/**
 * The address to show: the placeholder's own, or `embed/` beside the loader, with the view it asks for.
 *
 *     frameUrl({event: 'aid-1'}, 'https://example.org/loader.js').href  // https://example.org/embed/?event=aid-1
 *
 * @param data    The placeholder's `data-` attributes, without their prefix.
 * @param script  Address of the loader.
 */
export function frameUrl(data: Data, script: string): URL {
  const url = new URL(data['biannian'] || 'embed/', script);
  for (const [name, value] of Object.entries(data)) {
    // `theme` is colour to whoever embeds, and a theme of connections to the address.
    const parameter = value === 'light' || value === 'dark' ? 'look' : name;
    if (!OWN.includes(name)) url.searchParams.set(parameter, value ?? '');
  }
  return url;
}

/**
 * The height a frame begins with, in pixels.
 *
 *     leastHeight({height: '480'}, 1000)  // 480
 *
 * @param width  Of the place it gets; 0 where that is hidden.
 */
export function leastHeight(data: Data, width: number): number {
  return width && width < NARROW
    ? Number(data['tall']) || USUAL_TALL
    : Number(data['height']) || USUAL_HEIGHT;
}

/**
 * Whether a loader's own `data-` attributes ask for a frame where the script stands.
 *
 *     asksForFrame({cfasync: 'false'})  // false
 */
export function asksForFrame(data: Data): boolean {
  return Object.keys(data).some((name) => ASKED.test(name));
}

function place(holder: HTMLElement, script: string): void {
  const {dataset} = holder;
  const url = frameUrl(dataset, script);
  // An address of another kind (`javascript:`) would run in the page that embeds.
  if (!url.protocol.startsWith('http') || holder.querySelector('iframe')) return;

  const alone = holder instanceof HTMLScriptElement;
  const least = leastHeight(dataset, (alone ? holder.parentElement : holder)?.clientWidth ?? 0);
  const frame = document.createElement('iframe');
  frame.title = dataset['title'] || (alone ? '' : holder.textContent.trim()) || '编年';
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.setAttribute('sandbox', SANDBOX);
  frame.width = '100%';
  frame.height = `${least}`;
  // A block leaves no line of text below it, and the place is as high as what is in it.
  frame.style.cssText = 'display:block;border:0';
  frame.src = url.href;
  addEventListener('message', ({source, origin, data}) => {
    const height = source === frame.contentWindow && origin === url.origin && heightOf(data);
    if (height) frame.height = `${Math.max(height, least)}`;
  });
  if (alone) holder.after(frame);
  else holder.replaceChildren(frame);
}

function placeAll(script: HTMLScriptElement): void {
  for (const holder of document.querySelectorAll<HTMLElement>('[data-biannian]')) place(holder, script.src);
}

function start(): void {
  const own = document.currentScript;
  if (!(own instanceof HTMLScriptElement)) return;
  if (asksForFrame(own.dataset)) place(own, own.src);
  placeAll(own);
  // An asynchronous loader in the head runs before the placeholders are there.
  addEventListener('DOMContentLoaded', () => {
    placeAll(own);
  });
}

// Outside a page (in tests) there is nothing to do.
if (typeof document !== 'undefined') start();

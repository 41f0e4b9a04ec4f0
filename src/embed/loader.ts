/**
 * Turns placeholders of a foreign page into iframes of the timeline. At most 1 KB gzip, no dependency.
 *
 *     <div data-biannian="https://example.org/embed/?event=ID"><a href="https://example.org/event/ID/">…</a></div>
 *     <script async src="https://example.org/loader.js"></script>
 *
 * or the script alone, where the timeline shall stand: `<script src="…/loader.js" data-scale="aligned"></script>`.
 * `data-title` names the frame, `data-height` is its height in pixels until it tells its own; every other
 * `data-` attribute goes into the view's address. Geometry is set through attributes and the style object,
 * which a `style-src 'self'` policy lets through.
 */
import type {HeightMessage} from '../lib/site/embed';

/** Pixels. No timeline is higher; a page must not be made endless by a message. */
const HIGHEST = 20_000;
const DEFAULT_HEIGHT = '640';
/** Scripts and files of its own origin, links that open in a new tab, calendar files to save. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** Attributes that are about the frame, not about the view. */
const OWN = ['biannian', 'title', 'height'];

type Data = Readonly<Record<string, string | undefined>>;

/**
 * The height that a message asks for, in whole pixels; 0 if it is not a message of ours.
 *
 *     heightOf({biannian: 1, type: 'height', height: 480.2})  // 481
 */
export function heightOf(message: unknown): number {
  const {biannian, type, height} = (message ?? {}) as Partial<Record<keyof HeightMessage, unknown>>;
  return biannian === 1 && type === 'height' && typeof height === 'number' && height > 0 && height <= HIGHEST
    ? Math.ceil(height)
    : 0;
}

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

function place(holder: HTMLElement, script: string): void {
  const {dataset} = holder;
  const url = frameUrl(dataset, script);
  // An address of another kind (`javascript:`) would run in the page that embeds.
  if (!url.protocol.startsWith('http') || holder.querySelector('iframe')) return;

  const frame = document.createElement('iframe');
  frame.title = dataset['title'] || holder.textContent.trim() || '编年';
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.setAttribute('sandbox', SANDBOX);
  frame.width = '100%';
  frame.height = dataset['height'] || DEFAULT_HEIGHT;
  frame.style.border = '0';
  frame.src = url.href;
  addEventListener('message', ({source, origin, data}) => {
    const height = source === frame.contentWindow && origin === url.origin && heightOf(data);
    if (height) frame.height = `${height}`;
  });
  if (holder instanceof HTMLScriptElement) holder.after(frame);
  else holder.replaceChildren(frame);
}

function placeAll(script: HTMLScriptElement): void {
  for (const holder of document.querySelectorAll<HTMLElement>('[data-biannian]')) place(holder, script.src);
}

function start(): void {
  const own = document.currentScript;
  if (!(own instanceof HTMLScriptElement)) return;
  if (Object.keys(own.dataset).length) place(own, own.src);
  placeAll(own);
  // An asynchronous loader in the head runs before the placeholders are there.
  addEventListener('DOMContentLoaded', () => {
    placeAll(own);
  });
}

// Outside a page (in tests) there is nothing to do.
if (typeof document !== 'undefined') start();

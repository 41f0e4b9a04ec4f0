/**
 * A drawing with its looks written into it, so that any program shows it as the page does.
 *
 * The style sheet remains the one place that knows them: the drawing is put into the page, out of sight, and
 * what the browser makes of each element becomes plain attributes, colours as `#rrggbb`. No style element, no
 * variables, no classes: other programs know none of what ours uses of them.
 */
import type {Lang} from '../../types';
import type {DrawnNode} from '../node';
import '../timeline.css';
import './sheet.css';

const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';

const SHAPE = ['fill', 'stroke', 'opacity', 'shape-rendering'] as const;
const LINE = ['stroke-width', 'stroke-dasharray', 'stroke-opacity'] as const;
const TEXT = ['fill', 'font-family', 'font-size', 'font-weight', 'letter-spacing', 'text-anchor'] as const;
const STOP = ['stop-color', 'stop-opacity'] as const;

/** What need not be said. */
const DEFAULTS: Readonly<Record<string, string>> = {
  opacity: '1',
  'shape-rendering': 'auto',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-opacity': '1',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'font-weight': '400',
};
const KEPT =
  /^(?:xmlns|xml:lang|width|height|viewBox|[dxyr]|x1|x2|y1|y2|cx|cy|rx|transform|id|offset|clip-path|writing-mode|text-anchor)$/u;
/** § 2.2 of XML 1.0: what no document may contain, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** From the middle of a letter to its baseline, in ems: few programs know `dominant-baseline`. */
const TO_BASELINE = '0.36em';

/**
 * The drawing as an SVG file, by day, whatever the page looks like.
 *
 * @param lang  Chooses the letters: each script has its own fonts.
 */
export function styledSvg(drawn: DrawnNode, lang: Lang): string {
  const stage = document.createElement('div');
  stage.className = 'bn-timeline bn-sheet-stage';
  stage.lang = lang;
  const svg = elementOf(drawn);
  stage.append(svg);
  document.body.append(stage);
  // Colours are settled at the root, so it is day there for as long as this reads them; nothing is painted.
  const root = document.documentElement;
  const look = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    const hex = colourReader();
    for (const element of svg.querySelectorAll('*')) writeLooks(element, hex);
    for (const element of [svg, ...svg.querySelectorAll('*')]) strip(element);
    const text = new XMLSerializer().serializeToString(svg);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
  } finally {
    if (look === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = look;
    stage.remove();
  }
}

/** Elements, not a parse of their print: no markup is made of a string. */
function elementOf({tag, attributes, children}: DrawnNode): Element {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    // The serializer declares the namespace itself.
    if (value === undefined || name === 'xmlns') continue;
    const space = name.startsWith('xml:') ? XML : null;
    element.setAttributeNS(space, name, String(value).replace(FORBIDDEN, ''));
  }
  if (typeof children === 'string') element.textContent = children.replace(FORBIDDEN, '');
  else element.append(...children.map(elementOf));
  return element;
}

function writeLooks(element: Element, hex: (colour: string) => string): void {
  const looks = getComputedStyle(element);
  const write = (name: string): void => {
    const value = looks.getPropertyValue(name);
    if (value === '' || value === DEFAULTS[name]) element.removeAttribute(name);
    else element.setAttribute(name, plain(name, value, hex));
  };
  if (element.tagName === 'stop') STOP.forEach(write);
  else if (element.tagName === 'text') {
    TEXT.forEach(write);
    if (!element.hasAttribute('writing-mode')) element.setAttribute('dy', TO_BASELINE);
  } else if (['path', 'rect', 'circle'].includes(element.tagName)) {
    SHAPE.forEach(write);
    if (looks.stroke !== 'none') LINE.forEach(write);
  }
}

function plain(name: string, value: string, hex: (colour: string) => string): string {
  if (value.startsWith('url(')) return `url(#${/#(?<id>[^")]+)/u.exec(value)?.groups?.['id'] ?? ''})`;
  if (/^(?:fill|stroke|stop-color)$/u.test(name)) return value === 'none' ? value : hex(value);
  if (name === 'font-family') return value.replaceAll('"', "'");
  return value.replaceAll(/(?<=\d)px/gu, '');
}

/** An attribute that the file does not need, or that names what is only in the page. */
function strip(element: Element): void {
  for (const {name} of [...element.attributes]) {
    const looks = [...SHAPE, ...LINE, ...TEXT, ...STOP, 'dy'].includes(name);
    if (!looks && !KEPT.test(name)) element.removeAttribute(name);
  }
  for (const name of ['transform', 'fill', 'd']) {
    if (element.getAttribute(name) === '') element.removeAttribute(name);
  }
}

/** Browsers name a colour in the space it was mixed in; a canvas turns it into one that every program knows. */
function colourReader(): (colour: string) => string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  const known = new Map<string, string>();
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    if (!context) return colour;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    const made = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    known.set(colour, made);
    return made;
  };
}

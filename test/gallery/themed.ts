/** A scene with the style sheet written into it, by day, by night or on paper, so that its file can be looked at. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export type Look = 'light' | 'dark' | 'print';

const sheet = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../src/lib/draw/${name}`, import.meta.url)), 'utf8');

/** `light-dark(a, b)` settled; on paper it is day, and the ground is white. */
function settle(css: string, look: Look): string {
  const chosen = css.replaceAll(/light-dark\((?<day>[^,()]+), (?<night>[^()]+)\)/gu, (...found) => {
    const {day, night} = found.at(-1) as {day: string; night: string};
    return look === 'dark' ? night : day;
  });
  const kept = chosen.replaceAll(/@import [^;]+;\n/gu, '');
  return look === 'print' ? kept : withoutMedia(kept);
}

function withoutMedia(css: string): string {
  return css.replaceAll(/^@media[^{]+\{\n(?:[ \t][^\n]*\n|\n)*\}\n/gmu, '');
}

/** The rules for paper, taken out of their media query: a file that is opened is on a screen. */
function onPaper(css: string): string {
  return css.replaceAll(/^@media print \{\n(?<rules>(?:[ \t][^\n]*\n|\n)*)\}\n/gmu, '$<rules>');
}

export function themed(svg: string, look: Look): string {
  const css = settle(sheet('tokens.css') + sheet('timeline.css'), look);
  const rules = (look === 'print' ? withoutMedia(onPaper(css)) : css).replaceAll(':host', 'svg');
  const ground = '<rect width="100%" height="100%" style="fill: var(--bn-paper)"></rect>';
  return svg
    .replace('class="bn-picture"', 'class="bn-picture bn-timeline"')
    .replace('>', `><style>\n${rules.trim()}\n</style>${ground}`);
}

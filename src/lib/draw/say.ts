/** What is told about the picture: to those who hear it, and why two events are connected. */
import {formatDay, type Arc} from '../arrange';
import {DAY, formatCivil} from '../calendar/civil';
import {dateInWords} from '../calendar/phrase';
import type {Span} from '../calendar/span';
import type {Lang, ScaleKind, Timeline} from '../types';
import {node, type DrawnNode} from './node';
import {fill, WORDS} from './words';

/**
 * What a view shows.
 *
 *     viewInWords(span, 'calendar', 34, 'zh-Hans')     // 2022年3月1日至2022年4月2日，34 件
 *
 * @param span  On the scale's own axis.
 * @param n     Events that begin in it.
 */
export function viewInWords({start, end}: Span, scale: ScaleKind, n: number, lang: Lang): string {
  const inWords = (ms: number) =>
    scale === 'aligned' ? formatDay(Math.floor(ms / DAY), lang) : dateInWords(formatCivil(ms, 'day'), lang);
  return fill(WORDS[lang].view, {from: inWords(start), to: inWords(end - 1), n});
}

interface Reason {
  theme: string;
  /** Of both events: the headline, and the words that connect it. */
  sides: {headline: string; said: string}[];
}

function reasonOf({events, connections}: Timeline, {source, target, theme}: Arc): Reason {
  const connection = connections.find(
    (one) => one.theme === theme && one.source === source && one.target === target,
  );
  const sides = [source, target].map((id, i) => ({
    headline: events.find((event) => event.id === id)?.headline ?? '',
    said: connection?.evidence[i]?.text ?? '',
  }));
  return {theme, sides};
}

/** Why two events are connected, as one text. */
export function whyInWords(timeline: Timeline, arc: Arc, lang: Lang): string {
  const {theme, sides} = reasonOf(timeline, arc);
  if (lang === 'en')
    return `${theme}: ${sides.map(({headline, said}) => `${headline} “${said}”`).join('; ')}`;
  return `${theme}：${sides.map(({headline, said}) => `${headline}「${said}」`).join('；')}`;
}

/** The same as a card. Those who cannot see it hear it from the live region. */
export function whyCard(timeline: Timeline, arc: Arc): DrawnNode {
  const {theme, sides} = reasonOf(timeline, arc);
  return node('div', 'why', {class: 'bn-why', 'aria-hidden': 'true'}, [
    node('div', 'card', {class: 'bn-why-card'}, [
      node('p', 'theme', {class: 'bn-why-theme'}, theme),
      ...sides.map(({headline, said}, i) =>
        node('div', `${i}`, {class: 'bn-why-side'}, [
          node('p', 'headline', {class: 'bn-why-headline'}, headline),
          node('p', 'said', {}, said),
        ]),
      ),
    ]),
  ]);
}

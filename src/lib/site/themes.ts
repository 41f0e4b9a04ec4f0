/** Themes that connect the episodes, and how many pairs of events each has. */
import type {Connection} from '../types';

const STRENGTHS: readonly Connection['strength'][] = ['entity', 'measure', 'slogan'];

export interface ThemeCount {
  theme: string;
  count: number;
  strength: Connection['strength'];
}

/** Strongest first: a shared body says more than a shared measure, and that more than a shared slogan. */
export function themeCounts(connections: readonly Connection[]): ThemeCount[] {
  const themes = new Map<string, ThemeCount>();
  for (const {theme, strength} of connections) {
    const known = themes.get(theme);
    if (known) known.count += 1;
    else themes.set(theme, {theme, count: 1, strength});
  }
  const rank = ({strength}: ThemeCount): number => STRENGTHS.indexOf(strength);
  return [...themes.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

/** Keys of the chart → what they ask for. */

export type KeyAction =
  | {do: 'pan'; part: number}
  | {do: 'zoom'; factor: number}
  | {do: 'fit' | 'open' | 'close'}
  /** To a ninth of the picture, 0–8 from early to late. */
  | {do: 'narrow'; part: number}
  /** To the next of the connections that are drawn. */
  | {do: 'connection'}
  /** To another event in order of time. */
  | {do: 'step'; by: 1 | -1}
  /** Over what is drawn, marks and clusters, in order of time. */
  | {do: 'rove'; by: number};

const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: {do: 'pan', part: -0.2},
  ArrowRight: {do: 'pan', part: 0.2},
  ArrowUp: {do: 'rove', by: -1},
  ArrowDown: {do: 'rove', by: 1},
  PageUp: {do: 'rove', by: -10},
  PageDown: {do: 'rove', by: 10},
  Home: {do: 'rove', by: -Infinity},
  End: {do: 'rove', by: Infinity},
  '+': {do: 'zoom', factor: 1.6},
  '=': {do: 'zoom', factor: 1.6},
  '-': {do: 'zoom', factor: 1 / 1.6},
  _: {do: 'zoom', factor: 1 / 1.6},
  0: {do: 'fit'},
  j: {do: 'step', by: 1},
  k: {do: 'step', by: -1},
  c: {do: 'connection'},
  Enter: {do: 'open'},
  ' ': {do: 'open'},
  Escape: {do: 'close'},
};

/** What a key asks for; null if it is not the chart's, or is held with another for something else. */
export function actionOf(
  key: string,
  held: {ctrlKey: boolean; metaKey: boolean; altKey: boolean},
): KeyAction | null {
  if (held.ctrlKey || held.metaKey || held.altKey) return null;
  if (/^[1-9]$/u.test(key)) return {do: 'narrow', part: Number(key) - 1};
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

import type {Episode} from '../types';

/** How many hues there are before they come round again; the tokens name them. */
const HUES = 6;

/** The hue of an episode: by its place among the episodes, since hue means the episode and nothing else. */
export function hueOf(episodes: readonly Pick<Episode, 'id'>[], episode: string): number {
  const at = episodes.findIndex(({id}) => id === episode);
  return at < 0 ? 0 : at % HUES;
}

/** Which cards a timeline has: one for the whole, one for each episode. */
import {dateInWords} from '../../calendar/phrase';
import type {Episode, Lang, Timeline, View} from '../../types';
import type {DrawnNode} from '../node';
import {fill, WORDS} from '../words';
import {card} from './card';

export interface ShareCard {
  /** Of the file, without its ending: `site`, or the episode's id. */
  name: string;
  drawn: DrawnNode;
}

const NAME = '编年';
const VIEW: View = {
  scale: 'gap',
  lanes: 'strand',
  span: null,
  event: '',
  anchor: '',
  filter: {q: '', kinds: [], statuses: [], places: [], episodes: [], reports: [], theme: ''},
};

/** None for a timeline without events. */
export function shareCards(timeline: Timeline, lang: Lang): ShareCard[] {
  if (timeline.events.length === 0) return [];
  const parts = timeline.episodes.map((episode) => ({name: episode.id, episodes: [episode]}));
  return [{name: 'site', episodes: timeline.episodes}, ...parts].map(({name, episodes}) => {
    // The others stay in the record: an episode's hue is its place among all of them.
    const events = timeline.events.filter(
      ({episode}) => name === 'site' || episodes.some(({id}) => id === episode),
    );
    const title = episodes.map((episode) => episode.title).join(' × ') || NAME;
    const note = noteOf(episodes, events.length, lang);
    const options = {lang, name: NAME, title, note, titled: episodes.length > 1};
    return {name, drawn: card({...timeline, events, connections: []}, VIEW, options)};
  });
}

function noteOf(episodes: readonly Episode[], events: number, lang: Lang): string {
  const starts = episodes.map(({start}) => start).sort();
  const ends = episodes.map(({end}) => end).sort();
  const [first = '', last = ''] = [starts[0], ends.at(-1)];
  const count = fill(WORDS[lang].events, {n: events});
  return first && last ? `${dateInWords(`${first}/${last}`, lang)} · ${count}` : count;
}

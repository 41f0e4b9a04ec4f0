import {error} from '@sveltejs/kit';
import {site} from '$lib/pipeline.server';
import {eventPage} from '$lib/site/eventpage';
import {formerIds} from '$lib/site/former';
import {absolute, sharePicture} from '$lib/site/where.server';
import type {EntryGenerator, PageServerLoad} from './$types';

const {timeline} = site();

// A timeline without events has no such page, and a route that was never asked for would end the build.
export const prerender = timeline.events.length > 0 ? true : 'auto';

export const entries: EntryGenerator = () =>
  [...timeline.events.map(({id}) => id), ...formerIds(timeline).keys()].map((id) => ({id}));

export const load: PageServerLoad = ({params}) => {
  const id = formerIds(timeline).get(params.id) ?? params.id;
  const page = eventPage(timeline, id);
  if (!page) error(404, params.id);
  const path = `event/${id}/`;
  const picture = sharePicture(path, page.event.episode, 'site');
  // A former id has a page that says where the event is now; a static host knows no other redirect.
  const moved = id !== params.id;
  return {...page, episodes: timeline.episodes, url: absolute(path), picture, moved};
};

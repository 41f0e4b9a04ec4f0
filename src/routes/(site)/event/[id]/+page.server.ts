import {error} from '@sveltejs/kit';
import {site} from '$lib/pipeline.server';
import {eventPage} from '$lib/site/eventpage';
import {absolute, sharePicture} from '$lib/site/where.server';
import type {EntryGenerator, PageServerLoad} from './$types';

const {timeline} = site();

// A timeline without events has no such page, and a route that was never asked for would end the build.
export const prerender = timeline.events.length > 0 ? true : 'auto';

export const entries: EntryGenerator = () => timeline.events.map(({id}) => ({id}));

export const load: PageServerLoad = ({params}) => {
  const page = eventPage(timeline, params.id);
  if (!page) error(404, params.id);
  const path = `event/${params.id}/`;
  const picture = sharePicture(path, page.event.episode, 'site');
  return {...page, episodes: timeline.episodes, url: absolute(path), picture};
};

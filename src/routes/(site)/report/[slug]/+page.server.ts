import {error} from '@sveltejs/kit';
import {site} from '$lib/pipeline.server';
import {reportPage} from '$lib/site/reporttext';
import {absolute, sharePicture} from '$lib/site/where.server';
import type {EntryGenerator, PageServerLoad} from './$types';

const {timeline} = site();

// As for events: without a report there is no such page.
export const prerender = timeline.reports.length > 0 ? true : 'auto';

export const entries: EntryGenerator = () => timeline.reports.map(({id}) => ({slug: id}));

export const load: PageServerLoad = ({params}) => {
  const page = reportPage(params.slug, site());
  if (!page) error(404, params.slug);
  const path = `report/${params.slug}/`;
  const picture = sharePicture(path, page.report.episode, 'site');
  return {...page, episodes: timeline.episodes, url: absolute(path), picture};
};

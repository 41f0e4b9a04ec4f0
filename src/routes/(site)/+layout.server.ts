import {site} from '$lib/pipeline.server';
import type {LayoutServerLoad} from './$types';

export const load: LayoutServerLoad = () => {
  const {episodes, reports, events} = site().timeline;
  return {counts: {episodes: episodes.length, reports: reports.length, events: events.length}};
};

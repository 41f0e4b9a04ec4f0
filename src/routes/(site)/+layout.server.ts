import {site} from '$lib/pipeline.server';
import {speaksOfEpidemic} from '$lib/types';
import type {LayoutServerLoad} from './$types';

export const load: LayoutServerLoad = () => {
  const {timeline} = site();
  const {episodes, reports, events} = timeline;
  return {
    counts: {episodes: episodes.length, reports: reports.length, events: events.length},
    isEpidemic: speaksOfEpidemic(timeline),
  };
};

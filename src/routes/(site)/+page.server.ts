import {site} from '$lib/pipeline.server';
import {absolute, sharePicture} from '$lib/site/where.server';
import type {PageServerLoad} from './$types';

export const load: PageServerLoad = () => {
  const {timeline, diagnostics} = site();
  // Why there is nothing is told only where there is nothing; otherwise it stands on the page about.
  return {
    timeline,
    diagnostics: timeline.events.length > 0 ? [] : diagnostics,
    url: absolute(''),
    picture: sharePicture('', 'site'),
  };
};

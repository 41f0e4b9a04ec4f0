import {site} from '$lib/pipeline.server';
import {absolute, sharePicture} from '$lib/site/where.server';
import type {PageServerLoad} from './$types';

export const load: PageServerLoad = () => {
  const {timeline, diagnostics} = site();
  const reports = timeline.reports.map(({id, title, publisher, published, publishedBasis}) => ({
    id,
    title,
    publisher: publisher ?? '',
    published,
    publishedBasis,
    events: timeline.events.filter(({sources}) => sources.some(({report}) => report === id)).length,
  }));
  return {
    reports,
    diagnostics,
    url: absolute('about/'),
    site: absolute(''),
    picture: sharePicture('about/', 'site'),
  };
};

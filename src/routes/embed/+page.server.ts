import {site} from '$lib/pipeline.server';
import type {PageServerLoad} from './$types';

export const load: PageServerLoad = () => ({timeline: site().timeline});

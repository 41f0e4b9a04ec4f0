import {absolute, sharePicture} from '$lib/site/where.server';
import type {PageServerLoad} from './$types';

export const load: PageServerLoad = () => ({
  url: absolute('try/'),
  picture: sharePicture('try/', 'site'),
});

/** The picture and its parts. */
export {Chart} from './chart';
export type {ChartListeners, ChartOptions} from './options';
export {default as Legend} from './Legend.svelte';
export {node, print, type DrawnNode} from './node';
export {default as Overview} from './Overview.svelte';
export {picture, type PictureOptions} from './picture';
export {default as Timeline} from './Timeline.svelte';
export {fill, WORDS} from './words';

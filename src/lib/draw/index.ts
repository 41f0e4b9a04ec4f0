/** The picture's components. */
export {default as Legend} from './Legend.svelte';
export {default as Overview} from './Overview.svelte';
export {default as Picture} from './Picture.svelte';
export {default as Timeline} from './Timeline.svelte';
export {fill, WORDS} from './words';

/** The room's door: readings in, one linked timeline out. */
export {linkReadings, type Linked} from './link';
export {maskHidden} from './mask';
export {inferYear} from './year';

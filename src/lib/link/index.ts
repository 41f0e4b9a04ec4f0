/** The room's door: readings in, one linked timeline out. */
export {linkReadings, type Linked} from './link';
export {maskHidden} from './mask';
export {inferYears, yearOf, type YearFound} from './year';

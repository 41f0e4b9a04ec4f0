/** The room's door: everything a report tells, as dated events. */
export {deriveEvents} from './derive';

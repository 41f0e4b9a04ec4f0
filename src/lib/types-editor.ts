/** What an editor says of what was derived. */
import type {EventKind, EventStatus} from './types-event';

/** An editor's word on what was derived, from the front matter's `corrections:`. */
export interface Correction {
  do:
    | 'drop'
    | 'retitle'
    | 'redate'
    | 'rekind'
    | 'split'
    | 'add'
    | 'hide'
    | 'connect'
    | 'disconnect'
    | 'former-id';
  /** Words of the source sentence, or an event's id. */
  match?: string;
  headline?: string;
  /** EDTF. */
  date?: string;
  kind?: EventKind;
  status?: EventStatus;
  /** A name to hide, `split`'s second headline, a connection's other end, a former id. */
  value?: string;
  theme?: string;
  /** Line in the file, from 1. */
  line?: number;
}

/** An editor's word on an episode, from `content/episodes.yml`: a name, or reports to join or keep apart. */
export interface EpisodeHint {
  title: string;
  /** ASCII; made from place and year where absent. */
  id?: string;
  /** Ids or file names of the reports that belong to it; absent: found from `places` and time. */
  reports?: readonly string[];
  places?: readonly string[];
  /** EDTF: what to count days from. */
  dayZero?: string;
}

/** What the pointer is over, drags, or would like to be told. */
import type {Spot} from './gestures';
import type {Hit} from './hit';

/** How long the hint about the wheel stays, in milliseconds. */
const HINT_MS = 2500;
/** Once it has been shown it is known, also to the next picture of the page. */
let hinted = false;

/** The picture under it, as it is at one moment. */
export interface Field {
  host: HTMLElement;
  hitAt(spot: Spot): Hit;
  /** The same scene again, since what is under the pointer has changed. */
  show(): void;
}

export class Pointer {
  /** Id of the event under it; empty over none. */
  hover = '';
  /** Key of the connection under it. */
  arc = '';
  /** Whether the hint about the wheel is to be seen. */
  hint = false;
  readonly #look: () => Field;

  constructor(look: () => Field) {
    this.#look = look;
  }

  /** @param spot  Null: it has left the picture. */
  move(spot: Spot | null): void {
    const {host, hitAt, show} = this.#look();
    const hit = spot && hitAt(spot);
    const id = hit?.type === 'event' ? hit.id : '';
    const arc = hit?.type === 'arc' ? hit.arc.key : '';
    if (id === this.hover && arc === this.arc) return;
    this.hover = id;
    this.arc = arc;
    host.classList.toggle('bn-pointing', arc !== '');
    show();
  }

  drag(on: boolean): void {
    this.#look().host.classList.toggle('bn-dragging', on);
  }

  /** The wheel has passed over a picture that leaves it to the page: said once how to zoom. */
  passed(): void {
    if (hinted) return;
    this.hint = hinted = true;
    this.#look().show();
    setTimeout(() => {
      this.hint = false;
      this.#look().show();
    }, HINT_MS);
  }
}

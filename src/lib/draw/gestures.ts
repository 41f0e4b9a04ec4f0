/** Wheel, drag, pinch and tap on the picture, as numbers: no view, no scene. */
import type {Orientation} from '../arrange';

/** A place on the picture, in CSS pixels from its top left corner. */
export interface Spot {
  x: number;
  y: number;
}

export interface GestureHandlers {
  /** `free`: the plain wheel zooms. `page`: it scrolls the page, and zooms with ctrl or ⌘. */
  mode(): 'page' | 'free';
  orientation(): Orientation;
  zoom(factor: number, at: Spot): void;
  /** Pixels along the axis of time; positive shows what comes later. */
  pan(px: number): void;
  tap(at: Spot): void;
  hover(at: Spot | null): void;
  drag(active: boolean): void;
  /** The plain wheel was turned, and the page took it. */
  passed(): void;
  keyed(pressed: KeyboardEvent): void;
  focused(): void;
  /** A click without a pointer, from a screen reader or a script. */
  clicked(at: MouseEvent): void;
}

/** Factor for a pixel of the wheel, as d3-zoom has it, so that mice and touchpads feel familiar. */
const PER_PIXEL = 0.002;
const LINE_PX = 25;
const PAGE_PX = 500;
/** A press that moves less is a tap. */
const TAP_PX = 5;

/**
 * Listen on the picture.
 *
 * One finger never traps the page: it scrolls up and down, and only a sideways drag pans. Two fingers zoom.
 *
 * @returns  Stops listening.
 */
export function listen(node: SVGElement, handlers: GestureHandlers): () => void {
  const pointers = new Map<number, Spot>();
  let start: Spot | null = null;
  let moved = false;

  const spotOf = (at: {clientX: number; clientY: number}): Spot => {
    const {left, top} = node.getBoundingClientRect();
    return {x: at.clientX - left, y: at.clientY - top};
  };

  const wheel = (at: WheelEvent) => {
    const asked = at.ctrlKey || at.metaKey;
    if (!asked && handlers.mode() === 'page') return handlers.passed();
    at.preventDefault();
    handlers.zoom(wheelFactor(at), spotOf(at));
  };

  const down = (at: PointerEvent) => {
    if (at.pointerType === 'mouse' && at.button !== 0) return;
    pointers.set(at.pointerId, spotOf(at));
    start = spotOf(at);
    moved = pointers.size > 1;
  };

  const move = (at: PointerEvent) => {
    const spot = spotOf(at);
    const before = pointers.get(at.pointerId);
    if (!before) return at.pointerType === 'mouse' ? handlers.hover(spot) : undefined;
    pointers.set(at.pointerId, spot);
    if (pointers.size === 2) return pinch(handlers, pointers, at.pointerId, before);
    if (!moved && start && Math.hypot(spot.x - start.x, spot.y - start.y) < TAP_PX) return;
    if (!moved) {
      moved = true;
      // A finger that goes up or down is the page's, also before the page says so.
      if (at.pointerType === 'touch' && start && Math.abs(spot.y - start.y) > Math.abs(spot.x - start.x)) {
        pointers.delete(at.pointerId);
        return;
      }
      node.setPointerCapture(at.pointerId);
      handlers.hover(null);
      handlers.drag(true);
    }
    if (handlers.orientation() === 'across') handlers.pan(before.x - spot.x);
    else if (at.pointerType === 'mouse') handlers.pan(before.y - spot.y);
  };

  const up = (at: PointerEvent) => {
    if (!pointers.delete(at.pointerId)) return;
    if (pointers.size > 0) return;
    if (moved) handlers.drag(false);
  };
  // Not when the finger is lifted: what a tap opens would then lie under the click that is still to come.
  const click = (at: MouseEvent) => {
    if (at.detail === 0) handlers.clicked(at);
    else if (!moved) handlers.tap(spotOf(at));
  };
  // With two fingers on the picture the page stays where it is.
  const touch = (at: TouchEvent) => {
    if (at.touches.length > 1) at.preventDefault();
  };
  const leave = () => {
    if (pointers.size === 0) handlers.hover(null);
  };

  // `wheel` and `touchstart` must be able to keep the page from scrolling.
  const heard: readonly (readonly [string, (at: never) => void])[] = [
    ['wheel', wheel],
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
    ['pointerleave', leave],
    ['keydown', handlers.keyed],
    ['focus', handlers.focused],
    ['touchstart', touch],
    ['click', click],
  ];
  for (const [type, hear] of heard) node.addEventListener(type, hear as EventListener, {passive: false});
  return () => {
    for (const [type, hear] of heard) node.removeEventListener(type, hear as EventListener);
  };
}

/** Touchpads report a pinch as a wheel with ctrl held and small deltas. */
function wheelFactor({deltaY, deltaMode, ctrlKey}: WheelEvent): number {
  const px = deltaY * (deltaMode === 1 ? LINE_PX : deltaMode === 2 ? PAGE_PX : 1);
  const pinched = ctrlKey && Math.abs(px) < 20;
  return 2 ** (-px * PER_PIXEL * (pinched ? 8 : 1));
}

function pinch(handlers: GestureHandlers, pointers: Map<number, Spot>, id: number, before: Spot): void {
  const [other] = [...pointers].filter(([key]) => key !== id).map(([, spot]) => spot);
  const now = pointers.get(id);
  if (!other || !now) return;
  const was = Math.hypot(before.x - other.x, before.y - other.y);
  const is = Math.hypot(now.x - other.x, now.y - other.y);
  const along = handlers.orientation() === 'across' ? before.x - now.x : before.y - now.y;
  handlers.pan(along / 2);
  if (was > 0 && is > 0) handlers.zoom(is / was, {x: (now.x + other.x) / 2, y: (now.y + other.y) / 2});
}

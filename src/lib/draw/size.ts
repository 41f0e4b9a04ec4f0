/** Which way time runs at a width. */
import type {Size} from '../arrange';

/** A narrower picture runs down, unless it is given a height that is even less. The style sheet has the same number. */
const NARROW_PX = 600;

/** The widths a server draws: one of them is shown until the true width is known. */
export const SERVER_PX = {wide: 1200, narrow: 340};

/** What `arrange` is to fill. */
export function sizeOf(
  width: number,
  height: number | undefined,
  rest: Omit<Size, 'width' | 'height'>,
): Size {
  const given = height === undefined ? {} : {height};
  return {
    ...rest,
    ...given,
    width,
    orientation: width < NARROW_PX && (height ?? Infinity) > width ? 'down' : 'across',
  };
}

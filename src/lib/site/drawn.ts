/** The view as the picture is given it. */
import type {Filter, View} from '../types';

/**
 * What is filtered by: the search waits until texts can be folded, since an answer in one script only would be
 * a wrong one; and a theme lights its pairs and hides nothing, since a pair alone would stand in an empty chart.
 *
 * @param searches  Whether texts can be folded yet.
 */
export function effectiveFilter(filter: Filter, searches: boolean): Filter {
  const {q, theme} = filter;
  return theme === '' && (q === '' || searches) ? filter : {...filter, theme: '', q: searches ? q : ''};
}

/** A view that the picture has moved, with the reader's own filter again. */
export function withFilter(drawn: View, filter: Filter): View {
  return drawn.filter === filter ? drawn : {...drawn, filter};
}

/** HTML elements by what they do to text. */
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Neither they nor what they hold is text of the page. */
export const SILENT_ELEMENTS = set(
  'script style noscript template svg math iframe object embed video audio canvas select datalist textarea title head noembed noframes input meta link base img map area progress meter',
);

/** They start and end a block. */
export const BLOCK_ELEMENTS = set(
  'html body p div section article header footer main aside nav ul ol li dl dt dd table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption address form fieldset legend hr center details summary hgroup menu search dialog',
);

export const HEADING_DEPTH: Readonly<Record<string, number>> = {h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6};

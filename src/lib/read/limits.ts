/**
 * How much of one report is read. Beyond each bound the rest is left out and a diagnostic says so, so
 * that no report makes the build hang, exhaust memory or overflow the stack.
 */

/** Bytes of one file. Larger ones are cut before they are decoded. */
export const MAX_BYTES = 32 * 1024 * 1024;
/** Code units of one report. The longest newspaper page is two orders of magnitude shorter. */
export const MAX_CHARS = 1024 * 1024;
/** Code units given to the Markdown parser, which needs seconds for a megabyte. */
export const MAX_MARKDOWN = 128 * 1024;
/** Lines of one Markdown text; a list of more takes the parser seconds. */
export const MAX_MARKDOWN_LINES = 4000;
/** Containers, quotes or brackets open at once before a text is no longer read as Markdown. */
export const MAX_MARKDOWN_DEPTH = 24;
/** Brackets and backticks of one Markdown text: each that stays open is looked for again and again. */
export const MAX_MARKDOWN_BRACKETS = 2000;
/** Runs of `*`, `_`, `~` in one paragraph of Markdown: the parser's time grows with their square. */
export const MAX_MARKDOWN_RUNS = 500;
/** Addresses without brackets in one Markdown text: the parser looks back over all text before each. */
export const MAX_MARKDOWN_ADDRESSES = 1000;
/** Marks (bold, links) of one block. */
export const MAX_MARKS = 200;
/** Open elements of a page. Tree walks recurse once a level. */
export const MAX_HTML_DEPTH = 256;
/** Elements that a page may make a parser build, those it repeats by itself included. */
export const MAX_HTML_ELEMENTS = 120_000;
/** Code units of front matter. */
export const MAX_FRONT_MATTER = 64 * 1024;
/** Aliases followed in front matter. */
export const MAX_YAML_ALIASES = 50;
/** Levels of brackets and indentation in front matter. */
export const MAX_YAML_DEPTH = 32;
/** Code units of a title. */
export const MAX_TITLE = 400;
/** Blocks of one report. */
export const MAX_BLOCKS = 20_000;
/** Reports taken from one export. */
export const MAX_RECORDS = 20_000;
/** Diagnostics of one rule in one report; the last one says how many more there are. */
export const MAX_OF_ONE_RULE = 20;
/** Files of one folder. */
export const MAX_FILES = 20_000;

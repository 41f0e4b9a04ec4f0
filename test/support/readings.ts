/** Reports made of a few lines, read and derived as the pipeline does. */
import {deriveEvents} from '../../src/lib/derive';
import {readReport} from '../../src/lib/read';
import {tagTime} from '../../src/lib/tag';
import type {DatedEvent, Reading} from '../../src/lib/types';

/**
 * A reading of a Markdown report.
 *
 * @param body   Paragraphs after the front matter.
 * @param front  Front matter besides the title, line by line.
 */
export function readingOf(
  body: string,
  {date = '2022-04-18', title = '某地简报', name = 'a', front = ''} = {},
): Reading {
  const source = `---\ntitle: ${title}\ndate: ${date}\n${front}---\n\n${body}\n`;
  const report = readReport(source, {path: `${name}.md`});
  const timexes = tagTime(report.text, report.published ? {dct: report.published} : {});
  return {report, timexes, events: deriveEvents(report, timexes)};
}

export function eventsOf(body: string, options: Parameters<typeof readingOf>[1] = {}): readonly DatedEvent[] {
  return readingOf(body, options).events;
}

/** The event whose clause holds some words. */
export function eventOf(body: string, words: string, options = {}) {
  const event = eventsOf(body, options).find(({sources}) => sources.some(({text}) => text.includes(words)));
  if (!event)
    throw new Error(
      `no event of “${words}”: ${eventsOf(body, options)
        .map(({headline}) => headline)
        .join(' | ')}`,
    );
  return event;
}

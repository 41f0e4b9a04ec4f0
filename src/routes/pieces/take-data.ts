/** Part of the data as a file, written here by what writes the site's own: fetched only when a reader asks. */
import {resolve} from '$app/paths';
import {dataFile, subset, type DataFile, type DataForm} from '$lib/site/export';
import type {DatedEvent, Lang, Timeline} from '$lib/types';

/**
 * A file of some of the events. Its name says how many of how many: `biannian-12-of-131.ics`.
 *
 * @param site  Address of the site with its last slash.
 * @throws {Error} if annotations are asked for and a report's text cannot be fetched.
 */
export async function partFile(
  form: DataForm,
  timeline: Timeline,
  events: readonly DatedEvent[],
  {lang, site}: {lang: Lang; site: string},
): Promise<DataFile> {
  const part = subset(timeline, events);
  const stem = `biannian-${part.events.length}-of-${timeline.events.length}`;
  // Only annotations need the reports' texts, which the page does not have.
  const texts = form === 'annotations' ? await textsOf(part) : new Map<string, string>();
  return dataFile(form, part, {stem, lang, base: site, texts});
}

async function textsOf({reports}: Timeline): Promise<Map<string, string>> {
  const texts = reports.map(async ({id}) => {
    const answer = await fetch(resolve(`/report/${id}/source.txt`));
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    // As it was read: a byte order mark counts among the offsets.
    const decoder = new TextDecoder('utf-8', {ignoreBOM: true});
    return [id, decoder.decode(await answer.arrayBuffer())] as const;
  });
  return new Map(await Promise.all(texts));
}

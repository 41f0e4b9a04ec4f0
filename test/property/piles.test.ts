/** Laws of linking, over all the piles of reports in the corpus at once: many subjects, places, years, both scripts. */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {derive} from '../../src/lib/pipeline';
import {readReport, uniqueIds} from '../../src/lib/read';

const FOLDERS = ['second/', 'third/'].map((name) =>
  fileURLToPath(new URL(`../corpus/link/${name}`, import.meta.url)),
);

/** Every report of the piles, as path and text. */
const reports = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      readFileSync(folder + name, 'utf8')
        .split(/^=== /mu)
        .slice(1)
        .map((part) => ({
          path: `${name}-${part.slice(0, part.indexOf('\n'))}`,
          text: part.slice(part.indexOf('\n') + 1),
        })),
    ),
);

function linked(given: readonly {path: string; text: string}[]) {
  const {timeline} = derive(uniqueIds(given.map(({path, text}) => readReport(text, {path}))));
  return {
    events: timeline.events.map(({id, headline, edtf, sources}) =>
      [id, headline, edtf, ...sources.map(({text}) => text).sort()].join('|'),
    ),
    connections: timeline.connections.map(({source, target, theme}) => `${source}|${target}|${theme}`),
    episodes: timeline.episodes.map(({id, title, dayZero}) => `${id}|${title}|${dayZero.start}`),
  };
}

describe('whatever the reports of many piles are called and in whatever order they come', () => {
  const expected = linked(reports);

  it('events, merges, connections and episodes are the same', () => {
    const shuffled = reports.map(({text}, i) => ({path: `r${(i * 37) % reports.length}.md`, text})).reverse();
    expect(linked(shuffled)).toEqual(expected);
  });

  it('a report of another place and time changes none of the events', () => {
    const text =
      '---\ntitle: 盐池滩羊节开幕\ndate: 1999-08-08\n---\n\n8月6日，宁夏吴忠市盐池县滩羊节开幕。8月7日，盐池县召开畜牧业座谈会。\n';
    const {events} = linked([...reports, {path: 'a.md', text}]);
    expect(expected.events.filter((event) => !events.includes(event))).toEqual([]);
  });

  it('a report that stands there twice, once cut short, makes no event of its own', () => {
    const [first] = reports;
    const whole = (first?.text ?? '').trimEnd();
    const again = {path: 'again.md', text: whole.slice(0, whole.lastIndexOf('。', whole.length - 2) + 1)};
    const ids = (events: readonly string[]) => events.map((event) => event.split('|')[0]).sort();
    expect(ids(linked([...reports, again]).events)).toEqual(ids(expected.events));
  });
});

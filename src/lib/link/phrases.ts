import type {Profile} from './features';
import {wordingPairs} from './wording';

const GRAM = 7;
/** Letters it takes where two events of one kind say it themselves: 全自动生产线. */
const OWN_GRAM = 5;
/** So few events may have it then. */
const OWN_RARE = 3;
/** A run of letters that more events than this have is a manner of speaking. */
const RARE = 5;
/** Letters a phrase may have as the name of a theme. */
const LONGEST = 16;
const EDGE =
  /^[省市县区州镇乡村例名个次起家条项的了和与及等在对将为并也于以把被从向到其各]|[的了和与及等在对将为并也于以把被从向到其各]$/u;

/**
 * Phrases of seven Han letters or more that stand, word for word, near events of two episodes and near few
 * others: mottoes, turns of speech, names of programmes. By phrase, who has it.
 *
 * A phrase whose words are the common talk of the reports (疫情防控工作) says nothing of two of their events.
 */
export function sharedPhrases(profiles: readonly Profile[]): Map<string, Profile[]> {
  const common = commonPairs(profiles);
  const phrases = new Map<string, Profile[]>();
  /** Runs of the phrases found. */
  const said = new Set<string>();
  const around = rareRuns(profiles, ({around: text}) => runsOf(text, GRAM), RARE);
  const own = rareRuns(profiles, ({own: text}) => runsOf(text, OWN_GRAM), OWN_RARE);
  for (const [run, has] of [...around, ...[...own].filter(([, some]) => areOfOneKind(some))]) {
    if (said.has(run.slice(0, OWN_GRAM))) continue;
    const phrase = trim(extend(run, has));
    if (phrase.length < Math.max(OWN_GRAM, run.length - 1) || COUNTS.test(phrase) || !says(phrase, common))
      continue;
    phrases.set(phrase, has);
    for (let i = 0; i + OWN_GRAM <= phrase.length; i++) said.add(phrase.slice(i, i + OWN_GRAM));
  }
  return phrases;
}

/** 累计报告确诊病例: how things are counted everywhere. */
const COUNTS = /^(?:累计|截至|新增|现有|报告)/u;

function areOfOneKind(has: readonly Profile[]): boolean {
  return new Set(has.map(({event}) => event.kind)).size === 1;
}

function rareRuns(
  profiles: readonly Profile[],
  runsIn: (profile: Profile) => Set<string>,
  rare: number,
): Map<string, Profile[]> {
  const carriers = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const run of runsIn(profile)) {
      const known = carriers.get(run);
      if (!known) carriers.set(run, [profile]);
      else if (known.length <= rare) known.push(profile);
    }
  }
  for (const [run, has] of carriers) {
    const few = has.length <= rare && new Set(has.map(({event}) => event.episode)).size > 1;
    if (!few) carriers.delete(run);
  }
  return carriers;
}

function runsOf(text: string, length: number): Set<string> {
  const runs = new Set<string>();
  for (const [words] of text.matchAll(/\p{sc=Han}{2,}/gu)) {
    for (let i = 0; i + length <= words.length; i++) runs.add(words.slice(i, i + length));
  }
  return runs;
}

/** As far to both sides as all who have the run agree. */
function extend(run: string, has: readonly Profile[]): string {
  const [first, ...rest] = has;
  if (!first) return run;
  const text = first.around;
  let start = text.indexOf(run);
  let end = start + run.length;
  const agree = (from: number, to: number) => {
    const words = text.slice(from, to);
    return /^\p{sc=Han}+$/u.test(words) && rest.every(({around}) => around.includes(words));
  };
  while (start > 0 && end - start < LONGEST && agree(start - 1, end)) start--;
  while (end < text.length && end - start < LONGEST && agree(start, end + 1)) end++;
  return text.slice(start, end);
}

function trim(phrase: string): string {
  let result = phrase;
  while (EDGE.test(result)) result = result.replace(EDGE, '');
  return result;
}

/** Pairs of letters that more than one event in sixteen has, and at least seven. */
function commonPairs(profiles: readonly Profile[]): Set<string> {
  const counts = new Map<string, number>();
  for (const {around} of profiles)
    for (const pair of wordingPairs(around)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const limit = Math.max(6, profiles.length / 16);
  return new Set([...counts].filter(([, count]) => count > limit).map(([pair]) => pair));
}

function says(phrase: string, common: ReadonlySet<string>): boolean {
  return [...wordingPairs(phrase)].filter((pair) => !common.has(pair)).length >= 3;
}

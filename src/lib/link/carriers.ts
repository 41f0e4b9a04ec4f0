import {toHans} from '../script/hans';
import type {Reading} from '../types';
import {entitiesOf, measuresIn, quotedIn, type Feature, type Profile} from './features';
import {sharedPhrases} from './phrases';
import {byText} from './wording';
import {ROLE} from './words/naming';

/** Who has a feature: in its own clause, or else only in the sentences round it. */
export interface Carrier {
  feature: Feature;
  own: Profile[];
  around: Profile[];
}

/**
 * Every feature that events of several episodes have. Where a clause of an episode has it, what merely stands
 * near it in that episode does not count.
 */
export function carriersOf(profiles: readonly Profile[], readings: readonly Reading[]): Carrier[] {
  const carriers = new Map<string, Carrier>();
  const note = (feature: Feature, profile: Profile, isOwn: boolean) => {
    const known = carriers.get(feature.key) ?? {feature, own: [], around: []};
    carriers.set(feature.key, known);
    (isOwn ? known.own : known.around).push(profile);
  };

  const titles = toHans(readings.map(({report}) => report.title).join('\n'));
  for (const [phrase, has] of sharedPhrases(profiles)) {
    // What a report is about is no turn of speech; an office is held everywhere.
    if (titles.includes(phrase) || ROLE.test(phrase)) continue;
    for (const profile of has) note(slogan(phrase), profile, profile.own.includes(phrase));
  }
  const quoted = indexWords(quotedIn(readings.map(({report}) => report.text)));
  const entities = entitiesOf(profiles);
  const names = indexWords(new Set(entities.keys()));
  for (const profile of profiles) {
    const {own, around} = measuresIn(profile);
    for (const feature of own) note(feature, profile, true);
    for (const feature of around) note(feature, profile, false);
    for (const words of wordsIn(profile.around, quoted))
      note(slogan(words), profile, profile.own.includes(words));
    for (const name of wordsIn(profile.own, names)) note(entities.get(name) ?? entity(name), profile, true);
  }
  return distinct([...carriers.values()].map(withoutNear).filter(isShared));
}

function slogan(words: string): Feature {
  return {key: `slogan:${words}`, theme: words, strength: 'slogan'};
}

function entity(name: string): Feature {
  return {key: `entity:${name}`, theme: name, strength: 'entity'};
}

function withoutNear({feature, own, around}: Carrier): Carrier {
  const told = new Set(own.map(({event}) => event.episode));
  return {feature, own, around: around.filter(({event}) => !told.has(event.episode))};
}

function isShared({own, around}: Carrier): boolean {
  const [first, ...rest] = [...own, ...around];
  return rest.some(({event}) => event.episode !== first?.event.episode);
}

/** Of features that the same events have, one stands for all: an entity, else the longest name. */
function distinct(carriers: readonly Carrier[]): Carrier[] {
  const best = new Map<string, Carrier>();
  for (const carrier of carriers) {
    const who = [...carrier.own, ...carrier.around].map(({event}) => event.id).sort(byText);
    const key = who.join();
    const known = best.get(key);
    if (!known || rank(carrier.feature) > rank(known.feature)) best.set(key, carrier);
  }
  return [...best.values()];
}

function rank({strength, theme}: Feature): number {
  return (strength === 'entity' ? 100 : 0) + theme.length;
}

/** Words by their first two letters, so that a text is read once, however many words there are. */
function indexWords(words: ReadonlySet<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of [...words].sort(byText)) {
    const known = index.get(word.slice(0, 2));
    if (known) known.push(word);
    else index.set(word.slice(0, 2), [word]);
  }
  return index;
}

function wordsIn(text: string, index: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 2 <= text.length; i++) {
    for (const word of index.get(text.slice(i, i + 2)) ?? []) if (text.startsWith(word, i)) found.add(word);
  }
  return found;
}

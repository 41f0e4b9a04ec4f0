import type {NewsReport, Place, PlaceLevel} from '../types';
import {toHans} from '../script/hans';
import {coinedNames} from './coined';
import {
  chainOf,
  divisionAt,
  divisionsNamed,
  findNames,
  ownLevel,
  pathOf,
  plain,
  shortName,
  type NameMatch,
  type Names,
} from './gazetteer';
import {OWN_PLACE, ZONE} from './words/placeWords';

/** The place a report is from, and how to read the names in it. */
export interface Home extends Names {
  /** Null where the report does not say. */
  place: Place | null;
  /** The places above it, itself included, nearest first. */
  chain: readonly Place[];
  /** Places named in full, by path: what an ambiguous name is settled by. */
  named: ReadonlySet<string>;
}

interface Vote {
  place: Place;
  votes: number;
}

/** Letters of title and lead, where a name counts more. */
const LEAD = 120;
const LEAD_VOTES = 3;
/** Votes below which a place is only mentioned. */
const FEWEST = 3;
const LEVELS: readonly PlaceLevel[] = ['zone', 'county', 'prefecture', 'province'];

/**
 * The report's own place: what the front matter says, else the place the text names most at the level at
 * which it speaks of itself (全省, 我市, 全区). Title and lead count more.
 */
export function findHome(report: NewsReport, text = toHans(report.text)): Home {
  const own = coinedNames(text);
  const names = findNames(text, {shorts: new Set(), own});
  const ballot = new Ballot(names, text);
  const [declared] = report.places;
  const place = declared ? complete(declared) : ballot.strongest();
  const chain = place ? chainOf(place) : [];
  return {place, chain, own, named: ballot.named, shorts: shortsOf(chain, ballot.named)};
}

/** The votes of a report's names for the place it is from. */
class Ballot {
  /** Paths of the places named in full. */
  readonly named = new Set<string>();
  readonly #votes = new Map<string, Vote>();
  readonly #text: string;

  constructor(names: readonly NameMatch[], text: string) {
    this.#text = text;
    this.#countCertain(names);
    this.#countDoubtful(names);
    const zone = this.#ownZone(names);
    if (zone) this.#vote(zone.place, zone.votes);
  }

  strongest(): Place | null {
    const own = this.#speaksOf();
    const total = Math.max(1, ...LEVELS.map((level) => own.get(level) ?? 0));
    const weighed = [...this.#votes.values()].map(({place, votes}) => ({
      place,
      votes: votes * (1 + (2 * (own.get(ownLevel(place)) ?? 0)) / total),
    }));
    const chosen = best(weighed);
    return chosen && chosen.votes >= FEWEST ? chosen.place : null;
  }

  #countCertain(names: readonly NameMatch[]): void {
    for (const {start, end, divisions, certain} of names) {
      const [division] = divisions;
      if (!certain || !division || divisions.length > 1 || division.level === 'town') continue;
      if (this.#text.slice(end, end + 14).search(ZONE) === 0) continue;
      this.named.add(pathOf(division));
      this.#vote(plain(division), start < LEAD ? LEAD_VOTES : 1);
    }
  }

  /** 吉林 alone is the province, unless the report names only the city. */
  #countDoubtful(names: readonly NameMatch[]): void {
    for (const {start, divisions, certain} of names) {
      if (certain) continue;
      const province = divisions.find(({level}) => level === 'province');
      const city = divisions.find(({level}) => level === 'prefecture');
      const onlyCity =
        city && this.named.has(pathOf(city)) && !(province && this.named.has(pathOf(province)));
      const meant = province && !onlyCity ? province : city;
      if (meant && (province || this.named.has(pathOf(meant))))
        this.#vote(plain(meant), start < LEAD ? LEAD_VOTES : 1);
    }
  }

  #ownZone(names: readonly NameMatch[]): Vote | null {
    const zones = [...this.#text.matchAll(new RegExp(ZONE, 'gu'))];
    if (zones.length === 0) return null;
    const counts = new Map<string, number>();
    for (const {0: zone, index} of zones)
      counts.set(zone, (counts.get(zone) ?? 0) + (index < LEAD ? LEAD_VOTES : 1));
    const [name, votes] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
    const cities = [...this.#votes.values()].filter(({place}) => place.level === 'prefecture');
    const city = best(cities)?.place ?? cityBefore(names, zones);
    const self = city && `${shortName(city.name)}${name}`;
    if (!self || !this.#text.includes(self)) return null;
    return {place: {name: self, level: 'zone', parent: pathOf(city)}, votes};
  }

  /** How often the report says 全省, 我市, 全区: the level at which it speaks of itself. */
  #speaksOf(): Map<PlaceLevel, number> {
    const own = new Map<PlaceLevel, number>();
    for (const [word, level] of Object.entries(OWN_PLACE)) {
      const count = this.#text.split(word).length - 1;
      own.set(level, (own.get(level) ?? 0) + count);
      if (level === 'county') own.set('zone', (own.get('zone') ?? 0) + count);
    }
    return own;
  }

  #vote(place: Place, votes: number): void {
    const path = pathOf(place);
    const known = this.#votes.get(path);
    if (known) known.votes += votes;
    else this.#votes.set(path, {place, votes});
  }
}

/** 长春经开区: the city that stands before the zone's name. */
function cityBefore(names: readonly NameMatch[], zones: readonly RegExpExecArray[]): Place | undefined {
  const starts = new Set(zones.map(({index}) => index));
  const named = names.find(({end}) => starts.has(end));
  const city = named?.divisions.find(({level}) => level === 'prefecture');
  return city && plain(city);
}

function best(list: readonly Vote[]): Vote | undefined {
  return [...list].sort((a, b) => b.votes - a.votes || (pathOf(a.place) < pathOf(b.place) ? -1 : 1))[0];
}

function complete(place: Place): Place {
  if (place.level && place.parent) return place;
  const found = divisionsNamed(place.name).filter(
    (each) => !place.parent || pathOf(each).includes(place.parent),
  );
  const [only] = found;
  return only && found.length === 1 ? plain(only) : place;
}

/** Counties named in full somewhere, and the home itself, may be called by their short names. */
function shortsOf(chain: readonly Place[], named: ReadonlySet<string>): Set<string> {
  const shorts = new Set(chain.map(({name}) => shortName(name)));
  for (const path of named) shorts.add(shortName(divisionAt(path)?.name ?? ''));
  shorts.delete('');
  return shorts;
}

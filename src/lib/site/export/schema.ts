/** The JSON Schema (2020-12) of `timeline.json`, version 1: `types.ts` said as data. */
import {EVENT_KINDS, EVENT_STATUSES} from '../../types';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = {type: 'string'};
const offset: Schema = {type: 'integer', minimum: 0};
const texts: Schema = {type: 'array', items: text};
/** ISO 8601 civil time to its precision, +08:00 implied where no zone is written. */
const civil: Schema = {
  type: 'string',
  pattern: '^-?[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T([0-9]{2}(:[0-9]{2}(:[0-9]{2})?)?([+]08:00)?|[A-Z]{2}))?)?)?$',
};
const edtf: Schema = {type: 'string', pattern: '^[-0-9XT:A-Z.~?%/+]+$'};
const openCivil: Schema = {anyOf: [civil, {type: 'null'}]};
const ref = (name: string): Schema => ({$ref: `#/$defs/${name}`});
const list = (name: string): Schema => ({type: 'array', items: ref(name)});
const oneOf = (...values: readonly string[]): Schema => ({enum: values});

/** An object of which nothing is unknown; names that end in `?` may be absent. */
function record(properties: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace('?', ''), schema])),
    required: entries.map(([name]) => name).filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

const extent = {start: offset, end: offset};

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  place: record({
    name: text,
    'level?': oneOf('country', 'province', 'prefecture', 'county', 'zone', 'town', 'village', 'site'),
    'parent?': text,
  }),
  actor: record({name: text, type: oneOf('person', 'organization')}),
  figure: record({label: text, value: {type: 'number'}, unit: text, 'qualifier?': text}),
  report: record({
    id: text,
    source: text,
    title: text,
    'publisher?': text,
    byline: texts,
    'editor?': text,
    published: civil,
    publishedBasis: oneOf('written', 'inferred'),
    'url?': text,
    'archived?': {type: 'array', items: record({url: text, date: text})},
    'retrieved?': text,
    script: oneOf('Hans', 'Hant'),
    episode: text,
    places: list('place'),
  }),
  timex: record({
    report: text,
    ...extent,
    text,
    type: oneOf('DATE', 'TIME', 'DURATION', 'SET'),
    value: text,
    'mod?': text,
    'quant?': text,
    'edtf?': edtf,
    basis: oneOf('written', 'dct', 'previous', 'lunar'),
    rule: text,
    'inferred?': texts,
  }),
  source: record({
    report: text,
    ...extent,
    text,
    'quote?': text,
    timexes: {type: 'array', items: offset},
    'edtf?': edtf,
    'figures?': list('figure'),
    'rules?': texts,
  }),
  event: record({
    id: text,
    headline: text,
    'summary?': text,
    kind: oneOf(...EVENT_KINDS),
    status: oneOf(...EVENT_STATUSES),
    edtf,
    start: openCivil,
    end: openCivil,
    precision: oneOf(
      ...['century', 'decade', 'year', 'season', 'quarter', 'month', 'dekad'],
      ...['day', 'daypart', 'hour', 'minute', 'second'],
    ),
    meaning: oneOf('on', 'within', 'throughout', 'by', 'as-of'),
    places: list('place'),
    actors: list('actor'),
    figures: list('figure'),
    salience: {enum: [1, 2, 3]},
    episode: text,
    'former?': texts,
    sources: {type: 'array', items: ref('source'), minItems: 1},
  }),
  evidence: record({report: text, ...extent, text}),
  connection: record({
    source: text,
    target: text,
    theme: text,
    strength: oneOf('entity', 'measure', 'slogan'),
    evidence: list('evidence'),
  }),
  episode: record({
    id: text,
    title: text,
    dayZero: record({start: civil, end: civil}),
    start: civil,
    end: civil,
  }),
};

/**
 * The schema as it is served at `/timeline.schema.json`.
 *
 * @param base  Address of the site with its last slash; it becomes the schema's `$id`. Absent where unknown.
 */
export function timelineSchema({base = ''}: {base?: string} = {}): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(base ? {$id: `${base}timeline.schema.json`} : {}),
    title: 'timeline.json of 编年 Biannian, version 1',
    description:
      'Offsets count UTF-16 code units of the report as read. Times are Chinese civil time; end includes its unit; null is open.',
    ...record({
      version: {const: 1},
      reports: list('report'),
      timexes: list('timex'),
      events: list('event'),
      connections: list('connection'),
      episodes: list('episode'),
    }),
    $defs: DEFINITIONS,
  };
}

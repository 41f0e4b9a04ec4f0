/** `biannian DIR`: reports in a folder → `timeline.json`. */
import {statSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {version} from '../package.json';
import {explain} from './cli/explain';
import {logOf, strictly} from './lib/diagnose';
import type {Derivation} from './lib/pipeline';
import {deriveFolder, sourceOf} from './lib/pipeline.server';

const USAGE = `usage: biannian DIR [options]
       npm run -s derive -- DIR [options]   in a copy of the project

  --out FILE          write the timeline to FILE instead of standard output
  --diagnostics FILE  write the diagnostics as JSON to FILE
  --explain           print, report by report, each event and why it is there, instead of the timeline
  --strict            a warning ends it in 1, too (so does STRICT=1)
  -h, --help          print this
  --version           print the version

Ends in 0, in 1 if a report is at fault, in 2 if the call is.
`;

interface Options {
  folder: string;
  out?: string | undefined;
  diagnostics?: string | undefined;
  explain: boolean;
  strict: boolean;
}

/**
 * @param args  What stands behind the command's name.
 * @returns     The exit code: 0, 1 a report is at fault, 2 the call is.
 */
export function main(args: readonly string[]): number {
  const options = read(args);
  if ('answer' in options) {
    process.stdout.write(options.answer);
    return 0;
  }
  if ('fault' in options) {
    process.stderr.write(`${options.fault}\n`);
    return 2;
  }

  const found = deriveFolder(options.folder);
  const derived = options.strict ? {...found, diagnostics: strictly(found.diagnostics)} : found;
  try {
    write(options, derived);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  return exitCode(derived);
}

/** The options, or what to tell the caller instead: what was asked for, or what is wrong with the call. */
function read(args: readonly string[]): Options | {answer: string} | {fault: string} {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: {type: 'string'},
        diagnostics: {type: 'string'},
        explain: {type: 'boolean', default: false},
        strict: {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
        version: {type: 'boolean', default: false},
      },
    });
    if (values.help) return {answer: USAGE};
    if (values.version) return {answer: `${version}\n`};
    const [folder, ...more] = positionals;
    if (!folder || more.length) return {fault: `one folder is wanted, not ${positionals.length}\n\n${USAGE}`};
    if (!statSync(folder, {throwIfNoEntry: false})) return {fault: `no such folder or file: ${folder}`};
    return {folder, ...values, strict: values.strict || Boolean(process.env['STRICT'])};
  } catch (error) {
    // Only its first sentence: what follows explains how to name a file like an option.
    const [fault = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return {fault: `${fault}\n\n${USAGE}`};
  }
}

function write({out, diagnostics, explain: why}: Options, derived: Derivation): void {
  const text = why ? explain(derived) : `${JSON.stringify(derived.timeline, null, 2)}\n`;
  if (out) writeFileSync(out, text);
  else process.stdout.write(text);

  if (diagnostics) writeFileSync(diagnostics, `${JSON.stringify(derived.diagnostics, null, 2)}\n`);
  if (!derived.diagnostics.length) return;
  process.stderr.write(`${logOf(derived.diagnostics, sourceOf(derived), process.env)}\n`);
}

function exitCode({diagnostics}: Derivation): number {
  return diagnostics.some(({level}) => level === 'error') ? 1 : 0;
}

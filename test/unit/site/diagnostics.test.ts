/** Every rule that a report can break is told in both scripts of the interface. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {DIAGNOSTICS} from '../../../src/lib/site/strings/diagnostics';
import {sources} from '../../support/imports';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const RULE = /'(?:read|tag|link)\/[a-z-]+'/gu;

const rules = new Set(
  sources(root, 'src/lib')
    .filter((file) => /^src\/lib\/(?:read\/|link\/|tag\/check|pipeline)/u.test(file))
    .flatMap((file) => readFileSync(root + file, 'utf8').match(RULE) ?? [])
    .map((quoted) => quoted.slice(1, -1)),
);

describe.each(['zh-Hans', 'zh-Hant'] as const)('diagnostics in %s', (lang) => {
  it('have words for every rule, and for no other', () => {
    expect(rules.size).toBeGreaterThan(40);
    expect(Object.keys(DIAGNOSTICS[lang]).sort()).toEqual([...rules].sort());
  });
});

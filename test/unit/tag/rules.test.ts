/** Runs the examples that stand beside the rules: what each must find, and where it must find nothing. */
import {describe, expect, it} from 'vitest';
import {tagTime} from '../../../src/lib/tag';
import type {Examples, Rule} from '../../../src/lib/tag/rule';

const DCT = '2021-06-14';
const files = import.meta.glob<{rules?: Rule[]; examples?: Examples}>('../../../src/lib/tag/rules/*.ts', {
  eager: true,
});
const modules = Object.entries(files).filter(([, module]) => module.rules);

describe.each(modules)('%s', (_, {rules = [], examples = {}}) => {
  it('has an example for every rule, and no other', () => {
    expect(Object.keys(examples).sort()).toEqual(rules.map((rule) => rule.id).sort());
  });
  it('says with which character each rule may begin', () => {
    for (const {id, on} of rules) expect(on, id).not.toBe('');
  });

  const finds = Object.entries(examples).flatMap(([id, {finds}]) =>
    finds.map(([text, found, value, dct = DCT]) => [id, text, found, value, dct] as const),
  );
  it.each(finds)('%s finds in %s', (_id, text, found, value, dct) => {
    const timexes = tagTime(text, {dct});
    expect(timexes.map((timex) => `${timex.text} ${timex.value}`)).toContain(`${found} ${value}`);
  });

  const skips = Object.entries(examples).flatMap(([id, {skips = []}]) =>
    skips.map((text) => [id, text] as const),
  );
  it.each(skips)('%s finds nothing in %s', (id, text) => {
    const found = tagTime(text, {dct: DCT}).filter((timex) => timex.rule === id || id.startsWith('nothing/'));
    expect(found.map((timex) => timex.text)).toEqual([]);
  });
});

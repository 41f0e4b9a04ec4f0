/** What readers of front matter share: fields, faults, which keys are known. */
import type {TextSpan} from '../types';
import type {Fault} from './faults';
import {FRONT_MATTER_KEYS, type FieldName} from './words/keys';

/** A value of the front matter and where it stands. */
export interface FrontField extends TextSpan {
  key: string;
  value: unknown;
}

export interface FrontMatter {
  fields: Partial<Record<FieldName, FrontField>>;
  /** Where the text after it starts; 0 if there is none. */
  end: number;
  /** It is there, readable or not. */
  present: boolean;
  faults: Fault[];
}

export type Parsed = Pick<FrontMatter, 'fields' | 'faults'>;

/** By its own name only: `constructor` and `__proto__` are keys of every object. */
export function fieldOf(key: string): FieldName | undefined {
  const name = key.toLowerCase();
  return Object.hasOwn(FRONT_MATTER_KEYS, name) ? FRONT_MATTER_KEYS[name] : undefined;
}

export function brokenFrontMatter(message: string, start: number, end: number): Fault {
  return {
    level: 'error',
    rule: 'read/front-matter',
    message: `front matter: ${message}`,
    start,
    end,
    expected: 'one `key: value` a line',
    hint: '含冒号、引号或井号的值请加引号，如 title: "标题：副题"；缩进只用空格',
  };
}

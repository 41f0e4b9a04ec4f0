/** Every rule. Of two that match equally far the earlier wins; what is no time comes last. */
import type {Rule} from '../rule';
import {rules as date} from './date';
import {rules as deictic} from './deictic';
import {rules as duration} from './duration';
import {rules as figures} from './figures';
import {rules as glue} from './glue';
import {rules as lunar} from './lunar';
import {rules as nothing} from './nothing';
import {rules as range} from './range';
import {rules as season} from './season';
import {rules as section} from './section';
import {rules as set} from './set';
import {rules as time} from './time';
import {rules as vague} from './vague';
import {rules as work} from './work';

export const RULES: readonly Rule[] = [
  ...lunar,
  ...date,
  ...figures,
  ...deictic,
  ...season,
  ...section,
  ...work,
  ...time,
  ...set,
  ...vague,
  ...duration,
  ...range,
  ...glue,
  ...nothing,
];

/**
 * Owns the identity of the words that sentences are made with: labels and nouns of the catalogue, what policies are called, and the engine
 * whose sentences they are.
 * Sentences of a log are compared only where this is the same; outcomes, changes and state do not depend on it.
 */
import { type Hash, hashJson } from '../kernel/hash.ts';
import { tables } from '../record/catalogue.ts';
import type { Columns } from '../record/column.ts';
import { policyTitles } from '../record/policy-titles.ts';
import { ENGINE } from './version.ts';

/** Raised when a sentence is put otherwise: of a command, a refusal, a figure. Labels, nouns and policies count by themselves. */
const WORDS = 4;

/** Worked out when it is asked for: it has to tell what the catalogue says now. */
export const wording = (): Hash =>
  hashJson([
    ENGINE,
    WORDS,
    policyTitles,
    Object.values(tables).map(({ name, noun, columns }) => [
      name,
      noun,
      Object.entries(columns as Columns).map(([field, { label }]) => [field, label]),
    ]),
  ]);

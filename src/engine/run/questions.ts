/**
 * Owns what a person is asked where words were found that may be what a trap warns of: which words, where, and the scenario's question.
 * A program that reads for meaning is wrong now and then; whoever would be blamed for it gets a question, never a verdict.
 */
import { capital, listWords } from '../kernel/phrases.ts';
import type { FoundWords } from '../machine/found-words.ts';
import { labelOf, tableOf } from '../record/catalogue.ts';
import { type Lookup, nameOf } from '../record/names.ts';

/** @example 'Found “epilepsy” under What was said or done of the activity “First call”. Is that a remark about health?' */
export const questionsOf = (asks: string, found: readonly FoundWords[], lookup: Lookup): string[] =>
  found.map(({ table, id, field, words }) => {
    const name = nameOf(lookup, table, id);
    const quoted = listWords(words.map((each) => `“${each.replace(/\s+/g, ' ')}”`));
    const [label, { noun }] = [labelOf(table, field), tableOf(table)];
    // “Text of the post” says already what it is of.
    const whole = label.endsWith(` of the ${noun}`) ? label : `${label} of the ${noun}`;
    const where = name ? `${whole} “${name}”` : whole;
    return `Found ${quoted} under ${where}. ${capital(asks)}`;
  });

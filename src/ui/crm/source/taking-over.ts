/**
 * Owns what a form can take over from a message, and what of it differs from what stands there: that is asked about, never written over.
 * Pure; must never put anything into a form.
 */
import { sameText } from '../../../engine/kernel/text.ts';

type Texts = Readonly<Record<string, string>>;

export interface Offer {
  /** For fields in which nothing stands. */
  fills: [field: string, value: string][];
  /** For fields in which something else stands. */
  differs: [field: string, value: string][];
}

const NAMES: readonly string[] = ['first_name', 'last_name'];

/**
 * `found`: in the message, by field; `values`: in the form; `settled`: what of the message the learner has dealt with, by field: it is
 * asked about no more. What people call the same is no difference.
 */
export function offerOf(found: Texts, values: Texts, settled: Texts = {}): Offer {
  // Whoever has one name says so; the message's two words are for them to look at.
  const offered = Object.entries(found).filter(([field]) => !(values['one_name'] === '1' && NAMES.includes(field)));
  const there = (field: string) => (values[field] ?? '').trim();
  return {
    fills: offered.filter(([field]) => there(field) === ''),
    differs: offered.filter(
      ([field, value]) => there(field) !== '' && settled[field] !== value && !sameText(there(field), value),
    ),
  };
}

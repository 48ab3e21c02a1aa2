/** Owns how the reasons of a judgement are said in a sentence. Must never weigh one. */
import { listWords } from '../../kernel/phrases.ts';
import type { Judgement, ReasonAgainst, ReasonFor } from './judge.ts';

const SAME: Readonly<Partial<Record<ReasonFor, string>>> = {
  'same-name': 'name',
  'same-first-name': 'first name',
  'same-last-name': 'last name',
  'same-email': 'e-mail',
  'same-mailbox': 'mailbox',
  'same-mobile': 'mobile',
  'same-birth': 'date of birth',
  'same-postcode': 'postcode',
  'same-address': 'address',
  'same-employer': 'job',
};
const NEAR: Readonly<Partial<Record<ReasonFor, string>>> = {
  'name-swapped': 'name with first and last changed round',
  'name-variant': 'name in another form',
  'email-similar': 'e-mail but for a slip',
  'mobile-similar': 'mobile but for two figures changed round',
};
const AGAINST: Readonly<Record<ReasonAgainst, string>> = {
  'birth-differs': 'date of birth',
  'other-name': 'name',
  'other-first-name': 'first name',
  'other-last-name': 'last name',
};

/** What is the same: "name and mobile", "name in another form and e-mail"; '' when nothing speaks for it. */
export const sayFor = ({ for: reasons }: Pick<Judgement, 'for'>): string =>
  listWords(reasons.flatMap((reason) => NEAR[reason] ?? SAME[reason] ?? []));

/** What is another: "first name", "date of birth and name"; '' when nothing speaks against it. */
export const sayAgainst = ({ against }: Pick<Judgement, 'against'>): string =>
  listWords(against.map((reason) => AGAINST[reason]));

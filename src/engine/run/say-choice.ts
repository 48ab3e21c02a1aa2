/**
 * Owns how it is said, on the screen and in the pack, what was asked, agreed to and told before and after somebody was put forward.
 * Must never say that it was enough; and never a word of the program's among those that a person recorded.
 */
import { sayDay } from '../kernel/date.ts';
import { cleanLine } from '../kernel/text.ts';
import type { RecordedChoice } from './rationales.ts';

type Before = NonNullable<RecordedChoice['before']>;
/** Of an entry of a list; undefined in packs that did not tell it. */
interface Told {
  told_on?: string | null | undefined;
  told_how?: string | null | undefined;
}
/** What it is with its day, and what is to be said of it besides. */
interface Said {
  what: string;
  more: string;
}

/** Of a must have on which no person has given a verdict. */
export const NOBODY_SAID = 'nobody said';

export function sayCall(call: Before['calls'][number]): Said {
  const { kind, happened_on, interest, available_from, pay } = call;
  const said = [interest, available_from && `free from ${sayDay(available_from)}`, pay && `pay ${cleanLine(pay)}`];
  const more = said.filter(Boolean).join(', ');
  return { what: `${kind} on ${sayDay(happened_on)}`, more: more && `: ${more}` };
}

export const sayPermission = ({ given_on, how }: Before['permissions'][number]): Said => ({
  what: 'Permission to submit',
  more: `, given on ${sayDay(given_on)} (${how.toLowerCase()})`,
});

export const saySubmission = ({ sent_on, withdrawn_on }: Before['submissions'][number]): Said => ({
  what: `Profile sent on ${sayDay(sent_on)}`,
  more: withdrawn_on ? `, withdrawn on ${sayDay(withdrawn_on)}` : '',
});

/** Undefined of somebody who was not told. */
export function sayTold({ told_on, told_how }: Told): Said | undefined {
  if (!told_on) return undefined;
  return { what: `Told on ${sayDay(told_on)}`, more: told_how ? ` (${told_how.toLowerCase()})` : '' };
}

/** What is missing of somebody who is put forward, or of somebody who is turned down. */
export const MISSING = {
  call: 'No call about this vacancy is on record.',
  permission: 'No permission to submit is on record.',
  told: 'Nothing of what the person was told is on record.',
} as const;
/** Put forward, or meant to be. */
export const isChosen = ({ entry }: { entry: { state: string } | null }): boolean =>
  entry !== null && entry.state !== 'Longlisted' && entry.state !== 'Rejected';

/**
 * Owns the keys by which records are put side by side before they are compared: two that judge.ts calls the same or probable share one.
 * A key only points at who may be compared; that strangers share one costs a moment and nothing else. Follows judge.ts line by line: a
 * property test holds the two together.
 */
import { leavingOneOut } from '../../kernel/changes-between.ts';
import { type ComparedEmail, figuresSorted, withoutDots } from './contacts-agree.ts';
import { nameKeys, wordKeys } from './names-agree.ts';
import type { Compared, Comparing } from './person.ts';

/** As whole numbers of 32 bits, each once. */
export function blockingKeys(person: Compared, { forms }: Comparing): number[] {
  if (person.isGone) return [];
  const { name, email, mobile, postcode, birth, jobs } = person;
  const names = nameKeys(name, forms);
  // What a name that agrees needs beside it.
  const beside = [
    ...(postcode ? [`postcode ${postcode}`] : []),
    ...(birth ? [`birth ${birth}`] : []),
    ...(mobile ? [`mobile ${figuresSorted(mobile)}`] : []),
    ...jobs.map((job) => `job ${job}`),
  ];
  const keys = [
    ...emailKeys(email),
    ...(mobile ? [`mobile ${mobile}`] : []),
    ...names.flatMap((one) => beside.map((other) => `${one} ${other}`)),
    // Only the first name agrees, and two of birth, postcode and job.
    ...(postcode ? wordKeys(name, forms).map((word) => `word ${word} ${postcode}`) : []),
    ...(birth ? jobs.map((job) => `birth ${birth} ${job}`) : []),
  ];
  return [...new Set(keys.map(numberOf))];
}

/** The mailbox, the same before the @ at another provider, and one change before it at the same. */
function emailKeys(email: ComparedEmail | undefined): string[] {
  if (!email || email.isOffice) return [];
  const at = email.mailbox.lastIndexOf('@');
  const [local, domain] = [withoutDots(email.mailbox.slice(0, at)), email.mailbox.slice(at + 1)];
  return [
    `mailbox ${email.mailbox}`,
    `local ${withoutDots(email.local.replace(/\+.*$/, ''))}`,
    ...leavingOneOut(local).map((left) => `near ${left}@${domain}`),
  ];
}

/** FNV-1a: quick, and even enough for keys that only point. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

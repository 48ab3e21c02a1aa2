/**
 * Owns the keys by which records are put side by side before they are compared: two that judge.ts calls the same or probable share one.
 * A key only points at who may be compared; that strangers share one costs a moment and nothing else. Follows judge.ts line by line: a
 * property test holds the two together.
 */
import { leavingOneOut, numberOf, numberOfBoth } from '../../kernel/text-number.ts';
import { type ComparedEmail, mobileKeys, withoutDots } from './contacts-agree.ts';
import { nameKeys, wordKeys } from './names-agree.ts';
import type { Compared, Comparing } from './person.ts';

/** As whole numbers of 32 bits. */
export function blockingKeys(person: Compared, { forms }: Comparing): number[] {
  if (person.isGone) return [];
  const { name, email, mobile, postcode, birth, jobs } = person;
  const names = nameKeys(name, forms).map(numberOf);
  // What a name that agrees needs beside it.
  const beside = [
    ...(postcode ? [`postcode ${postcode}`] : []),
    ...(birth ? [`birth ${birth}`] : []),
    ...(mobile ? mobileKeys(mobile) : []),
    ...jobs.map((job) => `job ${job}`),
  ].map(numberOf);
  const keys = emailKeys(email);
  if (mobile) keys.push(numberOf(`mobile ${mobile}`));
  for (const one of names) for (const other of beside) keys.push(numberOfBoth(one, other));
  // Only the first name agrees, and two of birth, postcode and job.
  if (postcode)
    for (const word of wordKeys(name, forms)) keys.push(numberOfBoth(numberOf(postcode), numberOf(`word ${word}`)));
  if (birth) for (const job of jobs) keys.push(numberOfBoth(numberOf(birth), numberOf(job)));
  return keys;
}

/** The mailbox, the same before the @ at another provider, and one change before it at the same. */
function emailKeys(email: ComparedEmail | undefined): number[] {
  if (!email || email.isOffice) return [];
  const at = email.mailbox.lastIndexOf('@');
  const [local, domain] = [withoutDots(email.mailbox.slice(0, at)), numberOf(email.mailbox.slice(at))];
  return [
    numberOf(`mailbox ${email.mailbox}`),
    numberOf(`local ${withoutDots(email.local.replace(/\+.*$/, ''))}`),
    ...leavingOneOut(local).map((left) => numberOfBoth(domain, left)),
  ];
}

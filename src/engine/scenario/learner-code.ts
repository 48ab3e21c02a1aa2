/**
 * Owns the learner's code: by it a scenario draws people, days and figures, so that answers do not travel along a bench. Short enough to be
 * read out, the same on every device for the same person. Not a secret, and no proof of who somebody is.
 */
import { hashText } from '../kernel/hash.ts';
import { fold } from '../kernel/text.ts';

/** Letters and figures that cannot be taken for each other. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Of who is known on a device; nobody has no code. */
export const codeOf = (learner: { name: string; number: string } | undefined): string =>
  learner ? learnerCode(learner.name, learner.number) : '';

/** `candidateNumber` as the centre gives it; where there is none, the name alone decides. */
export function learnerCode(name: string, candidateNumber: string): string {
  const hash = hashText(`${fold(name)}\n${fold(candidateNumber)}`);
  return Array.from(
    { length: 6 },
    (_, i) => SIGNS[Number.parseInt(hash.slice(i * 4, i * 4 + 4), 16) % SIGNS.length],
  ).join('');
}

/**
 * Owns telling the unsigned draft of a decision from a decision that nobody has signed: where the same assessor's signed file answers the same file
 * and says all of it, that one vouches for every word, and the draft is no second answer. Must never take a name that nobody signed for another's.
 */
import { goesOn } from '../../engine/kernel/goes-on.ts';
import { fold } from '../../engine/kernel/text.ts';
import type { Found } from './links-of.ts';
import { SAYS } from './say-chain.ts';

/** Takes the fault off each draft, and says at it which file counts. Answers that file for each. */
export function settleDrafts(links: readonly Found[]): Map<Found, Found> {
  const vouchedBy = new Map<Found, Found>();
  const signed = Map.groupBy(
    links.filter(({ kind, sound }) => kind === 'decision' && sound),
    ({ answers }) => answers,
  );
  for (const draft of links.filter(isUnsigned)) {
    const counts = (signed.get(draft.answers) ?? [])
      .filter((each) => isDraftOf(draft, each))
      .toSorted((a, b) => length(a) - length(b))[0];
    if (!counts) continue;
    draft.faults = draft.faults.filter(({ what }) => what !== 'unsigned');
    draft.notes.push(SAYS.draftOf(counts.name));
    vouchedBy.set(draft, counts);
  }
  return vouchedBy;
}

const isUnsigned = ({ kind, faults, said }: Found): boolean =>
  kind === 'decision' && said !== undefined && faults.some(({ what }) => what === 'unsigned');

const length = ({ said }: Found): number => said?.length ?? 0;

type Said = Pick<Found, 'said'>;
type Decision = Said & Pick<Found, 'by' | 'answers'>;

/** `signed` says all of it, in the same name and of the same file. */
export const isDraftOf = (draft: Decision, signed: Decision): boolean =>
  draft.answers === signed.answers && fold(draft.by) === fold(signed.by) && beginsWith(signed, draft);

/** It holds all that the other one says. Who says nothing is gone on from by nobody. */
export const beginsWith = (link: Said, other: Said): boolean =>
  other.said !== undefined && goesOn(link.said ?? [], other.said);

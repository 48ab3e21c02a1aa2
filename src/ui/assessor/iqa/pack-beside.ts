/** Owns which of the packs that were dropped a decision answers. Pure. Must never take a pack for it by anything but its fingerprint. */
import type { Assessment } from '../../../evidence/assessment/schema.ts';
import { isEvidence } from '../../../evidence/verdict/say-verdict.ts';
import type { VerdictKind } from '../../../evidence/verdict/verdict.ts';
import type { DroppedPack } from './dropped.ts';

/** Of several files with that pack, the one that says most for itself. */
const ORDER: readonly VerdictKind[] = ['as made', 'data verified', 'draft', 'altered', 'not a pack'];
const rank = ({ verdict }: DroppedPack): number => (verdict ? ORDER.indexOf(verdict.kind) : ORDER.length);

/** undefined where it is not there, or not checked yet. */
export const packBeside = <P extends DroppedPack>(
  packs: readonly P[],
  { pack }: Pick<Assessment, 'pack'>,
): P | undefined =>
  packs
    .filter(({ verdict }) => verdict?.shown?.fingerprint === pack.fingerprint)
    .toSorted((a, b) => rank(a) - rank(b))[0];

/** Why the evidence cannot be looked at here; null where it can. `waiting`: files are still to be checked. */
export function whyWithout(beside: DroppedPack | undefined, waiting: boolean): string | null {
  if (beside?.verdict && isEvidence(beside.verdict)) return null;
  if (beside)
    return `“${beside.name}” says that it is the pack which this decision answers, and it is not as it was made: what it shows is no evidence.`;
  return waiting
    ? 'The pack that this decision answers may be among the files that are still to be checked.'
    : 'The pack that this decision answers is not here, so nothing on this page shows what the decision rests on.';
}

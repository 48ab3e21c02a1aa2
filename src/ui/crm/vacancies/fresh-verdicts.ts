/** Owns telling which verdict persons recorded since it was last asked, so that it can be brought into sight. Must never name one at the first asking. */
import type { MatchPerson } from '../../../engine/crm/queries/match-shapes.ts';

export interface PlaceOfCell {
  candidate: string;
  requirement: string;
}

/** Answers the first cell with a verdict that is new or changed since. */
export function freshVerdicts(): (people: readonly MatchPerson[]) => PlaceOfCell | undefined {
  /** What was recorded, by its reference, as it was last seen. */
  let seen: ReadonlyMap<string, string> | undefined;
  return (people) => {
    const now = new Map<string, string>();
    const fresh: PlaceOfCell[] = [];
    for (const { candidate, cells } of people)
      for (const { requirement, rationale } of cells) {
        if (!rationale) continue;
        const says = JSON.stringify(rationale);
        now.set(rationale.id, says);
        if (seen && seen.get(rationale.id) !== says) fresh.push({ candidate, requirement });
      }
    seen = now;
    return fresh[0];
  };
}

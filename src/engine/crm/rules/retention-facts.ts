/**
 * Owns what the CRM's rows say to the rules of retention: how a record stands, its papers and entries, what holds it. What nobody wrote
 * down starts nothing. Must never decide (protection/decide.ts), nor write.
 */
import { addMonths, type Day } from '../../kernel/date.ts';
import type { HoldFacts, Part, Standing, Subject } from '../../protection/retention-facts.ts';
import type { PartKind } from '../../protection/retention-rule.ts';
import { retentionRules } from '../../protection/retention-rules.ts';
import type { Row, TableName } from '../../record/catalogue.ts';
import { isGone } from '../../record/picks.ts';
import { RUNNING } from '../../record/stages.ts';

/** All that is kept about one candidate. */
export interface Kept {
  candidate: Row<'candidate'>;
  documents: readonly Row<'document'>[];
  placements: readonly Row<'placement'>[];
  shortlisted: readonly Row<'shortlist_entry'>[];
  adjustments: readonly Row<'adjustment'>[];
  consents: readonly Row<'consent'>[];
  holds: readonly Row<'hold'>[];
  requests: readonly Row<'data_request'>[];
  /** Moves on vacancies, and what was decided of the record; each in the order they came. */
  moves: readonly Row<'stage'>[];
  decisions: readonly Row<'retention_decision'>[];
  /** Notices sent and what was said or done. */
  dealings: number;
}
export interface PlacedPart {
  table: TableName;
  id: string;
  part: Part;
}

export function subjectOf(kept: Kept, today: Day): Subject {
  const { candidate, requests } = kept;
  const erasure = requests.find(
    ({ kind, state, closed_on }) => kind === 'Erasure' && state === 'Answered' && closed_on,
  );
  return {
    standing: standingOf(kept, today),
    registered: candidate.registered_on,
    received: candidate.registered_on,
    lastService: candidate.last_service,
    lastContact: candidate.last_contact,
    erasure: erasure?.closed_on ? { decided: erasure.closed_on } : undefined,
    ...decidedOf(kept),
    holds: holdsOf(kept),
  };
}

const ANSWERS = { 'Yes, stays': 'yes', No: 'no', 'No answer': 'silent' } as const;

/** The last look at the record as a whole, and the last answer to whether the person stays in the pool. */
function decidedOf({ decisions }: Kept): Pick<Subject, 'reviewed' | 'reconfirm'> {
  const ofRecord = decisions.filter(({ part }) => part === null);
  const last = ofRecord.at(-1);
  const answer = ofRecord.findLast(({ asked }) => asked !== null)?.asked;
  return {
    reviewed: last && { day: last.decided_on, figures: last.figures === 1 ? 'wanted' : 'not wanted' },
    reconfirm: answer ? ANSWERS[answer] : undefined,
  };
}

/** A record with an open request is on hold, whether or not somebody placed one. */
const holdsOf = ({ holds, requests }: Kept): HoldFacts[] => [
  ...holds.map(({ reason, placed_on, released_on }) => ({ reason, placed: placed_on, released: released_on })),
  ...requests.map(({ kind, received_on, closed_on }) => ({ reason: kind, placed: received_on, released: closed_on })),
];

const LOOKING: readonly unknown[] = ['Available', 'Available soon', 'On assignment'];
/** Somebody who looks for work and was not spoken to for so long is served no more: the pool’s own time. */
const MONTHS_OF_SILENCE = retentionRules.find(({ from }) => from === 'last real contact')?.months ?? 24;

function standingOf(kept: Kept, today: Day): Standing {
  const { candidate, placements, shortlisted, dealings } = kept;
  const { state, availability, last_contact, registered_on, last_service } = candidate;
  if (isGone(state)) return 'erased';
  if (state !== 'Active') return 'out of use';
  if (placements.some((one) => isRunning(one, today)) || shortlisted.some((one) => RUNNING.includes(one.state)))
    return 'in service';
  const untouched = !last_service && placements.length + shortlisted.length + dealings === 0;
  if (untouched && !LOOKING.includes(availability)) return 'speculative';
  const spoken = last_contact ?? registered_on ?? '';
  return LOOKING.includes(availability) && spoken > addMonths(today, -MONTHS_OF_SILENCE) ? 'in service' : 'talent pool';
}

const isRunning = ({ state, ended_on }: Row<'placement'>, today: Day): boolean =>
  state === 'Offered' || (state === 'Started' && (ended_on === null || ended_on >= today));

/** Every part, beside the record itself. */
export const partsOf = (kept: Kept, today: Day): PlacedPart[] => [
  ...kept.documents.map((row) => ({ table: 'document' as const, id: row.id, part: paper(row, kept, today) })),
  ...kept.shortlisted.map(({ id, state, vacancy }) => {
    // One that was decided before moves were kept goes with the record.
    const moved = kept.moves.findLast((move) => move.vacancy === vacancy && move.after === state)?.moved_on;
    const part: Part = { kind: kindOf('Shortlist entry'), decided: RUNNING.includes(state) ? null : moved };
    return { table: 'shortlist_entry' as const, id, part };
  }),
  ...kept.adjustments.map(({ id }) => ({
    table: 'adjustment' as const,
    id,
    part: { kind: kindOf('Adjustment'), processEnded: null },
  })),
  ...kept.consents
    .filter(({ purpose }) => /marketing|newsletter|job alert/i.test(purpose))
    .map(({ id, withdrawn_on: withdrawn }) => ({
      table: 'consent' as const,
      id,
      part: { kind: kindOf('Marketing permission'), withdrawn },
    })),
];

const kindOf = (kind: PartKind): PartKind => kind;

/** A document's kind says which of its days count. */
function paper({ kind, received_on: filed }: Row<'document'>, { placements }: Kept, today: Day): Part {
  const engagements = placements.filter(({ state }) => state === 'Started' || state === 'Ended');
  const ours = engagements.filter(({ agency_employs }) => agency_employs === 1);
  switch (kind) {
    case 'Right to work copy':
      return { kind, filed, agencyEmploys: ours.length > 0, engagementEnded: lastEnd(ours, today) };
    case 'Terms':
      return { kind, filed, contractEnded: lastEnd(engagements, today) };
    case 'Reference':
      return { kind, filed, introduced: last(engagements.map(({ started_on }) => started_on)) };
    case 'Timesheet':
      return { kind, filed, made: filed, paid: filed, payPeriod: 'week', payPeriodEnded: filed };
    case 'Health questionnaire':
      return { kind, filed, processEnded: null };
    default:
      return { kind, filed };
  }
}

/** Null while one runs; undefined where there is none, or its end was never written down. */
function lastEnd(placements: readonly Row<'placement'>[], today: Day): Day | null | undefined {
  if (placements.some((one) => isRunning(one, today))) return null;
  return last(placements.map(({ ended_on }) => ended_on));
}
const last = (days: readonly (Day | null)[]): Day | undefined =>
  days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);

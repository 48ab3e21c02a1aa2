/** Owns how a match, a standing, a score and a flag are said on the screen. Pure; must never judge. */

import { POINTS, type Verdict } from '../../../engine/crm/match/ladder.ts';
import type { MatchLine, Standing } from '../../../engine/crm/match/match.ts';
import type { MatchCell, StandsAgainst } from '../../../engine/crm/queries/match-shapes.ts';
import type { SubmissionCheck } from '../../../engine/crm/rules/before-submission.ts';
import { count } from '../../../engine/kernel/phrases.ts';
import type { ReasonFlag } from '../../../engine/record/reason-flags.ts';
import type { Tone } from '../../kit/tone.ts';

export const verdictWords = { met: 'Met', part: 'Part', not: 'Not', unknown: 'Unknown' } as const satisfies Record<
  Verdict,
  string
>;
export const standingWords: Record<Standing, { words: string; many: string; tone: Tone }> = {
  shortlist: { words: 'Meets every must have', many: 'meet every must have', tone: 'ok' },
  'ask first': { words: 'Ask first', many: 'to be asked first', tone: 'warn' },
  no: { words: 'Does not fit', many: 'do not fit', tone: 'plain' },
};

const obstacleWords: Record<string, string> = {
  'sent-by-another-agency': 'Sent by another agency',
  'does-not-want-this-client': 'Does not want this client',
};
/** What stands against a person; a state of the record speaks for itself. */
export const sayObstacle = (what: string): string => obstacleWords[what] ?? `The record is ${what}`;

/** What stands against a person, each once: several notes may say the same. */
export const obstaclesIn = (against: readonly StandsAgainst[]): string[] => [
  ...new Set(against.map(({ what }) => sayObstacle(what))),
];

/** "3 must haves met (4 each), 1 in part (2)": what the score is the sum of. */
export function saySum({ must_met, must_part, nice_met, nice_part }: MatchLine): string {
  const part = (number: number, what: string, each: number) => (number > 0 ? `${number} ${what} × ${each}` : '');
  return (
    [
      part(must_met, must_met === 1 ? 'must have met' : 'must haves met', POINTS.must.met),
      part(must_part, must_part === 1 ? 'must have in part' : 'must haves in part', POINTS.must.part),
      part(nice_met, 'nice to have met', POINTS.nice.met),
      part(nice_part, 'nice to have in part', POINTS.nice.part),
    ]
      .filter(Boolean)
      .join(' + ') || 'nothing met'
  );
}
export const sayScore = ({ points, most }: MatchLine): string => `${points} of ${count(most, 'point')}`;

export const flagWords: Record<ReasonFlag, string> = {
  'no-evidence': 'No place in the record is named that shows it.',
  'no-reason': 'There is no reason in words.',
  protected: 'This touches what the Equality Act protects. It is no reason for or against anybody.',
  'says-nothing': 'This says nothing that could be checked. Name what the record shows.',
};

/** A cell of the matrix as it is read out: "Part: Excel, Ada Lovelace; your verdict". */
export const sayCell = ({ verdict, rationale }: MatchCell, requirement: string, person: string): string =>
  [
    `${verdictWords[verdict]}: ${requirement}, ${person}`,
    ...(rationale ? ['your verdict', ...rationale.flags.map((flag) => flagWords[flag])] : []),
  ].join('; ');

export const checkWords: Record<SubmissionCheck['check'], string> = {
  call: 'Call recorded',
  interest: 'Interested in this job',
  availability: 'Availability verified in the last 90 days',
  pay: 'Pay confirmed',
  permission: 'Permission for this client and this vacancy',
  identity: 'Identity checked',
  'right-to-work': 'Right to work checked',
  licence: 'Licences good to the last day',
};

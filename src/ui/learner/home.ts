/**
 * Owns what the home screen works out from the attempts on this device: where each scenario stands, and what is said of each criterion.
 * Says "shown", never "met": what counts is the assessor's to decide.
 */
import type { AttemptSummary } from '../../desk/api.ts';
import { modes } from '../../engine/log/modes.ts';
import { sayModeAndHelp } from '../../evidence/bundle/mode-and-help.ts';
import { type Standing, standingOver } from '../../evidence/bundle/standing.ts';
import type { Way } from './mode-says.ts';

/** One of the practical tasks, or the knowledge outcome. */
export interface HomeTask {
  id: string;
  title: string;
  /** One plain sentence. */
  says: string;
}
export interface HomeOutcome {
  id: string;
  title: string;
  /** A few words for a heading. */
  short: string;
  criteria: { id: string; text: string }[];
}
export interface HomeUnit {
  title: string;
  qualification: string;
  /** Whose the criterion numbers are. */
  note: string;
  tasks: HomeTask[];
  outcomes: HomeOutcome[];
}

export const standings = (attempts: readonly AttemptSummary[]): ((criterion: string) => Standing) =>
  standingOver(attempts.map(({ phase, shown, towards }) => ({ packed: phase === 'packed', shown, towards })));

const latestFirst = (attempts: readonly AttemptSummary[]): AttemptSummary[] =>
  attempts.toSorted((a, b) => Date.parse(b.lastAt) - Date.parse(a.lastAt));

/** The attempt to carry on with: the one worked on last that has no pack yet. */
export const unfinished = (attempts: readonly AttemptSummary[], scenario?: string): AttemptSummary | undefined =>
  latestFirst(attempts).find((one) => one.phase !== 'packed' && (scenario === undefined || one.scenario === scenario));

export const packed = (attempts: readonly AttemptSummary[], scenario?: string): AttemptSummary[] =>
  latestFirst(attempts).filter(
    (one) => one.phase === 'packed' && (scenario === undefined || one.scenario === scenario),
  );

/** How much an attempt came to: what is packed counts before what is not, then what it shows, then what it is on the way to. */
const worth = ({ phase, shown, towards }: AttemptSummary): number[] => [
  Number(phase === 'packed'),
  shown.length,
  towards.length,
];

/** Of each mode that was tried, the attempt that came to most; the latest of those that came to as much. In the order of the modes. */
export function bestByMode(attempts: readonly AttemptSummary[], scenario: string): AttemptSummary[] {
  const of = latestFirst(attempts).filter((one) => one.scenario === scenario && one.phase !== 'briefed');
  return modes.flatMap((mode) => {
    const tried = of.filter((one) => one.mode === mode);
    return tried
      .toSorted((a, b) => {
        const [left, right] = [worth(a), worth(b)];
        const first = left.findIndex((value, i) => value !== right[i]);
        return first < 0 ? 0 : (right[first] ?? 0) - (left[first] ?? 0);
      })
      .slice(0, 1);
  });
}

/** Hours without a step after which somebody comes back, rather than going on. */
const AWAY = 8;

/** What the start page greets with behind the name; nothing for who was here a moment ago, or whose clock went back. */
export function greeting(attempts: readonly AttemptSummary[], now: number): string {
  const last = latestFirst(attempts)[0];
  if (!last) return 'Choose where to begin.';
  return now - Date.parse(last.lastAt) >= AWAY * 3_600_000 ? 'Good to see you back.' : '';
}

/** The mode of an attempt, and the help in it. */
export const sayHow = ({ mode, help }: Pick<AttemptSummary, 'mode' | 'help'>): string => sayModeAndHelp(mode, help);

/** What the learner is at, in a word or two: for a card and for the way back. */
export const whereItStands = (attempt: AttemptSummary): string =>
  ({
    briefed: 'Brief read',
    working: `Step ${attempt.step}`,
    accounting: 'Writing the account',
    packed: 'Packed',
  })[attempt.phase];

/** Without a way the desk asks first how the scenario is to be taken up. */
export const startLink = (scenario: string, way?: Way): string =>
  `/desk/?scenario=${encodeURIComponent(scenario)}${way ? `&mode=${way}` : ''}`;
export const openLink = (attempt: string): string => `/desk/?attempt=${encodeURIComponent(attempt)}`;
/** Asks for the debrief of an attempt whose pack was made. */
export const DEBRIEF = '#debrief';
export const debriefLink = (attempt: string): string => `${openLink(attempt)}${DEBRIEF}`;

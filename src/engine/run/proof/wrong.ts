/**
 * Owns proof that each wrong way fails exactly as it is named, wherever in the work it is done, and can be put right: then everything holds.
 * What is inserted is tried at a few places for each learner, others for the next, so that all are tried over some learners.
 */
import { listWords } from '../../kernel/phrases.ts';
import type { Mistake } from '../../scenario/schema.ts';
import type { Finding, Place } from './finding.ts';
import { MEANWHILE, type Outcome } from './play.ts';
import type { WayTree } from './tree.ts';
import { type Parted, type Way, wholeWay } from './way.ts';

/** Places that one mistake is inserted at, for one learner. */
const PLACES = 1;

/** What is found, once all ways are played. */
type Told = () => Finding;

interface Fault {
  says: string;
  at?: Place;
}

/** Done where the file has it; and where that comes out as named, elsewhere too. */
export function askMistake(
  tree: WayTree,
  mistake: Mistake,
  parts: Parted,
  { at, turn }: { at: Place; turn: number },
): Told {
  let fault: Fault | undefined;
  tree.ask({
    way: wholeWay(parts),
    tell: (end) => {
      fault = asNamed(mistake, end);
      if (fault) return;
      askInserted(tree, mistake, parts, turn, (found) => {
        fault ??= found;
      });
      // What comes of it may come some steps later, and the way ends here: whoever goes on at the desk gets it.
      const more = end.run.stepsToPost;
      if (more > 0)
        tree.ask({ way: [...wholeWay(parts), ...Array(more).fill({ step: MEANWHILE, at })], tell: () => undefined });
    },
  });
  return () => ({
    what: `the mistake “${mistake.id}” fails as named`,
    holds: fault === undefined,
    says: fault?.says ?? '',
    at: fault?.at ?? at,
  });
}

function asNamed({ fails }: Mistake, { surprises, failed }: Outcome): Fault | undefined {
  const says = [...surprises.map((surprise) => surprise.says), ...otherwise(fails, failed)];
  return says.length > 0 ? { says: says.join('; '), ...(surprises[0] && { at: surprises[0].at }) } : undefined;
}

function otherwise(fails: readonly string[], failed: readonly string[]): string[] {
  const [named, found] = [[...fails].sort(), [...failed].sort()];
  if (named.join() === found.join()) return [];
  return [`it should fail ${listWords(named)}; it failed ${found.length > 0 ? listWords(found) : 'nothing'}`];
}

/** Where the CRM refuses a step, now or later, it cannot be done; anywhere else it must come to the same. */
function askInserted(
  tree: WayTree,
  mistake: Mistake,
  { kept, added }: Parted,
  turn: number,
  tell: (fault: Fault) => void,
): void {
  if (added.length === 0) return;
  const first = mistake.after === undefined ? 0 : kept.findIndex(({ step }) => step.label === mistake.after) + 1;
  const places = kept.length - first;
  for (let tried = 0; tried < Math.min(PLACES, places); tried++) {
    const place = first + ((turn * PLACES + tried) % places);
    tree.ask({
      way: [...kept.slice(0, place), ...added, ...kept.slice(place)],
      untilSurprise: true,
      tell: ({ surprises, failed }) => {
        const [says] = surprises.length > 0 ? [] : otherwise(mistake.fails, failed);
        const before = kept[place]?.step;
        if (says)
          tell({
            says: `done before “${before?.label ?? before?.do}” ${says}; if it belongs later, say after which label (after)`,
            at: added[0]?.at ?? { file: 'mistakes.yaml', path: [] },
          });
      },
    });
  }
}

interface Ways {
  /** What is tried where nobody says how: what was left out, the solution after steps of one's own. */
  rest: Way;
  /** What the file says. */
  shown: readonly Way[];
  /** Traps that last: what has happened has happened. */
  lasting: readonly string[];
  at: Place;
}

export function askPutRight(tree: WayTree, mistake: Mistake, parts: Parted, { rest, shown, lasting, at }: Ways): Told {
  const wrong = wholeWay(parts);
  const ways = shown.length > 0 ? shown : rest.length > 0 ? [rest] : [];
  const faults = ways.map((more): { found?: Fault } => {
    const came: { found?: Fault } = {};
    tree.ask({
      way: [...wrong, ...more],
      tell: (outcome) => {
        const found = leftOver(outcome, { after: wrong.length, lasting, at: more[0]?.at ?? at });
        if (found) came.found = found;
      },
    });
    return came;
  });
  const told = (found: Fault | undefined): Finding => ({
    what: `the mistake “${mistake.id}” can be put right`,
    holds: found === undefined,
    says: found?.says ?? '',
    at: found?.at ?? at,
  });
  return () => {
    const found = faults.map((came) => came.found).find(Boolean);
    if (shown.length > 0) return told(found);
    if ((ways.length > 0 && !found) || mistake.fails.every((id) => lasting.includes(id))) return told(undefined);
    return told({ says: found ? `${NOBODY_SAYS} (with the rest done: ${found.says})` : NOBODY_SAYS, at });
  };
}

/** What is unforeseen of the steps after so many, and what is still wrong in the end. */
function leftOver(
  { surprises, failed }: Outcome,
  { after, lasting, at }: { after: number; lasting: readonly string[]; at: Place },
): Fault | undefined {
  const unforeseen = surprises.filter(({ step }) => step > after);
  const left = failed.filter((id) => !lasting.includes(id));
  const says = [
    ...unforeseen.map((surprise) => surprise.says),
    ...(left.length > 0 ? [`in the end ${listWords(left)} ${left.length > 1 ? 'are' : 'is'} still wrong`] : []),
  ];
  return says.length > 0 ? { says: says.join('; '), at: unforeseen[0]?.at ?? at } : undefined;
}

const NOBODY_SAYS = 'nothing shows how it is put right: give its steps under put-right';

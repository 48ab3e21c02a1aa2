/**
 * Owns proof that each wrong way fails exactly as it is named, wherever in the work it is done, and can be put right: then everything holds.
 * What is inserted is tried at a few places for each learner, others for the next, so that all are tried over some learners.
 */
import { listWords } from '../../kernel/phrases.ts';
import type { Mistake } from '../../scenario/schema.ts';
import type { Finding, Place } from './finding.ts';
import type { Outcome } from './play.ts';
import type { Parted, Way } from './way.ts';

export type Play = (way: Way, untilSurprise?: boolean) => Outcome;

/** Places that one mistake is inserted at, for one learner. */
const PLACES = 1;

/** `end`: what came of the mistake, done where the file has it. */
export function proveMistake(
  mistake: Mistake,
  parts: Parted,
  { end, at }: { end: Outcome; at: Place },
  play: Play,
  turn: number,
): Finding {
  const faults = asNamed(mistake, end) ?? insertedFault(mistake, parts, play, turn);
  return {
    what: `the mistake “${mistake.id}” fails as named`,
    holds: faults === undefined,
    says: faults?.says ?? '',
    at: faults?.at ?? at,
  };
}

interface Fault {
  says: string;
  at?: Place;
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
function insertedFault(mistake: Mistake, { kept, added }: Parted, play: Play, turn: number): Fault | undefined {
  if (added.length === 0) return undefined;
  const first = mistake.after === undefined ? 0 : kept.findIndex(({ step }) => step.label === mistake.after) + 1;
  const places = kept.length - first;
  for (let tried = 0; tried < Math.min(PLACES, places); tried++) {
    const place = first + ((turn * PLACES + tried) % places);
    const { run, surprises, failed } = play([...kept.slice(0, place), ...added, ...kept.slice(place)], true);
    run.close();
    const [says] = surprises.length > 0 ? [] : otherwise(mistake.fails, failed);
    if (says) {
      const before = kept[place]?.step;
      return {
        says: `done before “${before?.label ?? before?.do}” ${says}; if it belongs later, say after which label (after)`,
        at: added[0]?.at ?? { file: 'mistakes.yaml', path: [] },
      };
    }
  }
  return undefined;
}

interface Ways {
  /** What came of the mistake; the first way goes on from there. */
  end: Outcome;
  /** What is tried where nobody says how: what was left out, the solution after steps of one's own. */
  rest: Way;
  /** What the file says. */
  shown: readonly Way[];
  /** Traps that last: what has happened has happened. */
  lasting: readonly string[];
  at: Place;
}

/** Closes the mistake's run. */
export function provePutRight(
  mistake: Mistake,
  { kept, added }: Parted,
  { end, rest, shown, lasting, at }: Ways,
  play: Play,
): Finding {
  const fault = (more: Way, { run, surprises, failed }: Outcome): Fault | undefined => {
    run.close();
    const left = failed.filter((id) => !lasting.includes(id));
    const says = [
      ...surprises.map((surprise) => surprise.says),
      ...(left.length > 0 ? [`in the end ${listWords(left)} ${left.length > 1 ? 'are' : 'is'} still wrong`] : []),
    ];
    return says.length > 0 ? { says: says.join('; '), at: surprises[0]?.at ?? more[0]?.at ?? at } : undefined;
  };
  const told = (found: Fault | undefined): Finding => ({
    what: `the mistake “${mistake.id}” can be put right`,
    holds: found === undefined,
    says: found?.says ?? '',
    at: found?.at ?? at,
  });
  const [first, ...others] = shown;
  if (first)
    return told(
      [fault(first, end.goOn(first)), ...others.map((more) => fault(more, play([...kept, ...added, ...more])))].find(
        Boolean,
      ),
    );
  const tried = rest.length > 0 ? fault(rest, end.goOn(rest)) : undefined;
  if (rest.length === 0) end.run.close();
  if (rest.length > 0 && !tried) return told(undefined);
  if (mistake.fails.every((id) => lasting.includes(id))) return told(undefined);
  return told({ says: tried ? `${NOBODY_SAYS} (with the rest done: ${tried.says})` : NOBODY_SAYS, at });
}

const NOBODY_SAYS = 'nothing shows how it is put right: give its steps under put-right';

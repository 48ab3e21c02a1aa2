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

export function proveMistake(mistake: Mistake, parts: Parted, at: Place, play: Play, turn: number): Finding {
  const end = asNamed(mistake, play([...parts.kept, ...parts.added]));
  const faults = end === undefined ? insertedFault(mistake, parts, play, turn) : end;
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

function asNamed({ fails }: Mistake, { run, surprises, failed }: Outcome): Fault | undefined {
  run.close();
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

/** `rest`: what is tried where nobody says how; `shown`: what the file says. Traps that last stay sprung, and nothing else. */
export function provePutRight(
  mistake: Mistake,
  { kept, added }: Parted,
  { rest, shown, lasting, at }: { rest: Way; shown: readonly Way[]; lasting: readonly string[]; at: Place },
  play: Play,
): Finding {
  const ends = (shown.length > 0 ? shown : rest.length > 0 ? [rest] : []).map((more): Fault | undefined => {
    const { run, surprises, failed } = play([...kept, ...added, ...more]);
    run.close();
    const left = failed.filter((id) => !lasting.includes(id));
    const says = [
      ...surprises.map((surprise) => surprise.says),
      ...(left.length > 0 ? [`in the end ${listWords(left)} ${left.length > 1 ? 'are' : 'is'} still wrong`] : []),
    ];
    return says.length > 0 ? { says: says.join('; '), at: surprises[0]?.at ?? more[0]?.at ?? at } : undefined;
  });
  const onlyLasts = mistake.fails.every((id) => lasting.includes(id));
  const unsaid = ends.length === 0 && !onlyLasts ? { says: NOBODY_SAYS, at } : undefined;
  const fault =
    unsaid ??
    (shown.length > 0
      ? ends
      : ends.map((end) => end && { says: `${NOBODY_SAYS} (with what was left out done: ${end.says})`, at })
    ).find(Boolean);
  return {
    what: `the mistake “${mistake.id}” can be put right`,
    holds: fault === undefined,
    says: fault?.says ?? '',
    at: fault?.at ?? at,
  };
}

const NOBODY_SAYS = 'nothing shows how it is put right: give its steps under put-right';

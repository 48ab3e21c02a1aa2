/** Owns the check of the log: the chain holds, and every step comes out the same when it is run again. The scenario must be a published one, or a draft that says so. */
import type { Sqlite } from '../../engine/crm/db.ts';
import { firstDifference } from '../../engine/kernel/json.ts';
import { faultLine } from '../../engine/kernel/result.ts';
import { firstBreak } from '../../engine/log/chain.ts';
import type { Run } from '../../engine/run/run.ts';
import { isDraft } from '../../engine/scenario/draft.ts';
import type { Scenario } from '../../engine/scenario/instance.ts';
import { writtenSince } from '../bundle/names.ts';
import type { Content } from '../bundle/schema.ts';
import { beginningOf, type Replayed, replay, sameWords } from '../replay/replay.ts';
import { checkDerived } from './check-derived.ts';
import { rationalesFor } from './rationales-for.ts';
import { inTodaysWords } from './todays-words.ts';
import type { Difference } from './verdict.ts';

export interface LogCheck {
  differences: Difference[];
  /** What the copy is made of, where nothing differs. */
  today?: Content;
  /** As it was for this learner. */
  scenario?: Scenario;
}

export function checkLog(content: Content, sqlite: Sqlite): LogCheck {
  const found: Difference[] = [];
  const replayed = replay(sqlite, content);
  const broken = replayed.ok && isChained(content.log, replayed.value) ? undefined : breakIn(content);
  if (broken) found.push(broken);
  if (!replayed.ok)
    return {
      differences: [
        ...found,
        {
          where: 'scenario',
          says: `The scenario in the pack cannot be played: ${replayed.error.map(faultLine).slice(0, 2).join('; ')}`,
        },
      ],
    };
  const { run, figureSpecs, divergence } = replayed.value;
  if (divergence) found.push({ where: 'replay', says: divergence.says });
  else found.push(...endDifferences(content, run), ...checkDerived(content, figureSpecs, sameWords(content)));
  const today = found.length === 0 ? inTodaysWords(content, run, figureSpecs) : undefined;
  run.close();
  return { differences: found, ...(today && { today, scenario: run.scenario }) };
}

/** Each step came out the same, under the same hash: the run is chained, so the log is. */
const isChained = (log: Content['log'], { run, divergence }: Replayed): boolean =>
  divergence === undefined && log.every(({ step, hash }, at) => step === at + 1 && hash === run.log[at]?.hash);

function breakIn(content: Content): Difference | undefined {
  const broken = firstBreak(beginningOf(content), content.log);
  if (broken === undefined) return undefined;
  const entry = content.log[broken - 1];
  return {
    where: 'log',
    says: `The chain of the log breaks at step ${broken}${entry ? ` (${entry.says})` : ''}: a step was changed, left out, added or moved there or just before.`,
  };
}

/**
 * Goals and traps as they are called now, of a pack that was made in other words and calls them as the scenario does; any other words stay, and
 * are a difference.
 */
const calledNow = <T extends { id: string; says: string }>(all: readonly T[], content: Content, { words }: Run): T[] =>
  sameWords(content)
    ? [...all]
    : all.map((one) => (words.mayBeCalled(one.id, one.says) ? { ...one, says: words.of(one.id) } : one));

/** What the pack says about the end, against the end that the replay reached. */
function endDifferences(content: Content, run: Run): Difference[] {
  const found: Difference[] = [];
  const goal = firstDifference(calledNow(content.goals, content, run), run.goals());
  if (goal)
    found.push({
      where: 'replay',
      says: `The list of goals differs from the replay at ${goal.path}: the pack says “${goal.a}”, the replay “${goal.b}”.`,
    });
  const trap = firstDifference(calledNow(content.traps, content, run), run.traps());
  if (trap)
    found.push({
      where: 'scenario',
      says: `The list of traps in the pack differs from the scenario’s text at ${trap.path}.`,
    });
  const answer = firstDifference(content.questions, run.questions());
  if (answer)
    found.push({
      where: 'replay',
      says: `What was answered to the questions differs from the replay at ${answer.path}: the pack says “${answer.a}”, the replay “${answer.b}”.`,
    });
  // What a pack of an earlier writer does not hold has no page in it, and the log tells it all the same.
  const chosen = firstDifference(
    { rationales: content.rationales },
    writtenSince(content.writer, '2') ? { rationales: rationalesFor(content.writer, run) } : {},
  );
  if (chosen)
    found.push({
      where: 'replay',
      says: `What was recorded of who was chosen, and why, differs from the replay at ${chosen.path}.`,
    });
  const about = firstDifference(
    {
      slug: content.scenario.slug,
      version: content.scenario.version,
      draft: isDraft(content.scenario),
      title: content.scenario.title,
      agency: content.agency.version,
      seed: content.agency.seed,
      name: content.agency.name,
    },
    {
      slug: run.scenario.slug,
      version: run.scenario.version,
      draft: isDraft(run.scenario),
      title: run.scenario.title,
      agency: run.scenario.agency.version,
      seed: run.scenario.agency.seed,
      name: run.query('overview', {}).agency,
    },
  );
  if (about)
    found.push({
      where: 'scenario',
      says: `What the pack says of its scenario differs from the scenario’s text at ${about.path}.`,
    });
  if (run.stateHash() !== content.stateHash)
    found.push({
      where: 'replay',
      says: 'After the last step the CRM does not hold what it held when the pack was made.',
    });
  return found;
}

/**
 * Owns proof of what only all ways together show: every trap is sprung and righted, every goal is left open by a mistake, every message
 * arrives, every figure is taken, every step can be done on a screen, no phase is a dead end. Plays nothing.
 */
import { strandedPhases } from '../../machine/ways-out.ts';
import type { Instance } from '../../scenario/instance.ts';
import type { Mistakes } from '../../scenario/schema.ts';
import type { Finding, Place } from './finding.ts';
import type { Met } from './play.ts';
import type { Way } from './way.ts';

/** Why a command cannot be done on a screen; undefined when it can. */
export type OffScreen = (command: string) => string | undefined;

const finding = (what: string, faults: readonly { says: string; at?: Place }[]): Finding => ({
  what,
  holds: faults.length === 0,
  says: faults.map(({ says }) => says).join('; '),
  ...(faults[0]?.at && { at: faults[0].at }),
});
const inScenario = (...path: (string | number)[]): Place => ({ file: 'scenario.yaml', path });

export function proveWhole(
  { scenario }: Instance,
  { mistakes }: Mistakes,
  ways: readonly Way[],
  met: Met,
  offScreen: OffScreen,
): Finding[] {
  const failed = new Set(mistakes.flatMap(({ fails }) => fails));
  const unsprung = scenario.traps.flatMap(({ id }, i) =>
    failed.has(id) && met.sprung.has(id)
      ? []
      : [{ says: `no mistake walks into the trap “${id}”`, at: inScenario('traps', i) }],
  );
  const unrighted = scenario.traps.flatMap(({ id, lasting }, i) =>
    lasting || met.righted.has(id) || !met.sprung.has(id)
      ? []
      : [{ says: `nothing puts the trap “${id}” right`, at: inScenario('traps', i) }],
  );
  const unopened = scenario.goals.flatMap(({ id }, i) =>
    failed.has(id)
      ? []
      : [{ says: `no mistake leaves the goal “${id}” open, so nobody needs help with it`, at: inScenario('goals', i) }],
  );
  const unlost = scenario.goals.flatMap(({ id, lost }, i) =>
    lost === undefined || met.reported.has(id)
      ? []
      : [{ says: `nobody reports the loss of what the goal “${id}” asks for`, at: inScenario('goals', i, 'lost') }],
  );
  const unsent = scenario.coming.flatMap(({ rows: { message = [] } }) =>
    message.flatMap(({ id, subject }) =>
      met.messages.has(id)
        ? []
        : [{ says: `the message “${String(subject)}” arrives in no run`, at: inScenario('mail') }],
    ),
  );
  const untaken = scenario.capture.flatMap((item, i) =>
    met.figures.has(i)
      ? []
      : [
          {
            says: `the figure of ${'righted' in item ? `“${item.righted}” put right` : `“${item.step}”`} is taken in no run`,
            at: inScenario('capture', i),
          },
        ],
  );
  const seen = new Set<string>();
  const unseen = ways.flat().flatMap(({ step, at }) => {
    const why = offScreen(step.do);
    if (why === undefined || seen.has(step.do)) return [];
    seen.add(step.do);
    return [{ says: `“${step.do}” cannot be done on a screen: ${why}`, at }];
  });
  return [
    finding('each trap is sprung by a mistake', unsprung),
    finding('each trap can be put right', unrighted),
    finding('each goal is left open by a mistake', unopened),
    finding('each loss is reported in some run', unlost),
    finding('each message arrives in some run', unsent),
    finding('each figure is taken in some run', untaken),
    finding('each step can be done on a screen', unseen),
    finding(
      'no state strands a learner',
      strandedPhases(scenario).map(({ mode, phase }) => ({
        says: `from “${phase}” there is no way to a pack (${mode})`,
      })),
    ),
  ];
}

/**
 * Owns what the CRM says of the steps of a proof, each at the line and field where it stands, and once: what a step of the solution is
 * refused for is not told again of every mistake that does it too. Also the names that find no row in any run. Plays the files for one
 * learner; whether goals hold in the end is asked by the proof (prove.ts).
 */
import type { Sqlite } from '../crm/db.ts';
import type { Json } from '../kernel/json.ts';
import { listWords } from '../kernel/phrases.ts';
import type { Fault } from '../kernel/result.ts';
import { type Instance, instanceOf, stepsFor } from '../scenario/instance.ts';
import type { Mistakes, PlayedStep, ScenarioFile, Solution } from '../scenario/schema.ts';
import type { Located } from '../yaml/parse-yaml.ts';
import type { Place } from './proof/finding.ts';
import { mistakeParts, solutionWay, type Way, type WayStep } from './proof/way.ts';
import { Run } from './run.ts';
import { ENGINE } from './version.ts';

export interface Proof {
  scenario: Located<ScenarioFile>;
  solution: Located<Solution>;
  mistakes: Located<Mistakes>;
}

export function stepFaults(sqlite: Sqlite, { scenario, solution, mistakes }: Proof, code = ''): Fault[] {
  const instance = watched(instanceOf(scenario.value, code));
  const files: Files = { 'scenario.yaml': scenario, 'solution.yaml': solution, 'mistakes.yaml': mistakes };
  const found = new Set<string>();
  const refused = new Set<PlayedStep>();
  const faults: Fault[] = [];
  try {
    const play = (way: Way, mistake?: Fault): void => {
      faults.push(...playFaults(sqlite, instance, { way, files, ...(mistake && { mistake }) }, found, refused));
    };
    play(solutionWay(solution.value));
    for (const [i, mistake] of mistakes.value.mistakes.entries()) {
      const { kept, added } = mistakeParts(solution.value, mistake, i);
      play([...kept, ...added], mistakes.at(['mistakes', i, 'id'], ''));
    }
  } catch (error) {
    return [...faults, startFault(scenario, error)];
  }
  const lost = Object.keys(scenario.value.names).filter((name) => !found.has(name));
  return [
    ...faults,
    ...(faults.length > 0
      ? []
      : lost
          .filter((name) => !restsOn(scenario.value, name, lost))
          .map((name) =>
            scenario.at(
              ['names', name],
              `“${name}” finds no row at the start, and none in any run; expected: fields of a row that is there at some time`,
              {
                code: 'finds-nobody',
              },
            ),
          )),
  ];
}

/** A name that is made of another which finds nobody finds nobody either. */
const restsOn = ({ names }: ScenarioFile, name: string, lost: readonly string[]): boolean =>
  Object.values(names[name]?.where ?? {}).some(
    (value) => typeof value === 'string' && value.startsWith('$') && lost.includes(value.slice(1)),
  );

const NAMED = 'name:';
/** With a goal for each name, which holds as soon as there is such a row. */
const watched = (instance: Instance): Instance => ({
  ...instance,
  scenario: {
    ...instance.scenario,
    goals: [
      ...instance.scenario.goals,
      ...Object.entries(instance.scenario.names).map(([name, { of, where }]) => ({
        id: `${NAMED}${name}`,
        says: name,
        criteria: [],
        holds: { some: of, where },
      })),
    ],
  },
});

type Files = Readonly<Record<Place['file'], Located<unknown>>>;
/** One run: its steps, the files they stand in, and the mistake it is, if it is one. */
interface Played {
  way: Way;
  files: Files;
  mistake?: Fault;
}

function playFaults(
  sqlite: Sqlite,
  instance: Instance,
  { way, files, mistake }: Played,
  found: Set<string>,
  refused: Set<PlayedStep>,
): Fault[] {
  const run = new Run(sqlite, instance, { attempt: 'proof', scenario: '', engine: ENGINE, code: '', mode: 'practice' });
  const faults: Fault[] = [];
  const note = (): void => {
    for (const id of run.state.holding) if (id.startsWith(NAMED)) found.add(id.slice(NAMED.length));
  };
  note();
  const act = (name: string, input: Record<string, Json>) => {
    const minutes = run.log.length;
    const at = `2026-11-23T${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00.000+00:00`;
    return run.do({ name, input, at }).entry;
  };
  act('start-work', {});
  const played = stepsFor(
    instance,
    way.map(({ step }) => step),
  );
  for (const [i, { do: name, with: input, refused: wanted }] of played.entries()) {
    const place = way[i];
    if (!place) continue;
    const { outcome, refusals } = act(name, input as Record<string, Json>);
    note();
    if ((outcome === 'refused') === wanted || refused.has(place.step)) continue;
    refused.add(place.step);
    // A step of the solution in another's run: it was told of already.
    if (mistake && place.at.file === 'solution.yaml') {
      const label = place.step.label ? `“${place.step.label}”` : `“${name}”`;
      const says = `the solution’s step ${label} ${outcome === 'refused' ? `is refused in this mistake: ${listWords(refusals.map(({ says: why }) => why))}` : 'is not refused in this mistake'} expected: it left out as well, or changed`;
      faults.push({ ...mistake, says: says.replace(/\.? expected/, '; expected'), code: 'step-again' });
      refused.delete(place.step);
      break;
    }
    if (outcome === 'refused') faults.push(...refusals.map((one) => refusalFault(place, files, name, one)));
    else
      faults.push(
        files[place.at.file].at(
          [...place.at.path, 'refused'],
          `“${name}” is done here, and should be refused; expected: something the CRM refuses, or no “refused”`,
          { code: 'not-refused' },
        ),
      );
  }
  run.close();
  return faults;
}

function refusalFault(
  { at: { file, path }, changed }: WayStep,
  files: Files,
  name: string,
  { field, says }: { field: string; says: string },
): Fault {
  const given = changed ? path : [...path, 'with'];
  const command = changed ? path : [...path, 'do'];
  return files[file].at(field === '' ? command : [...given, ...field.split('.')], `“${name}” is refused: ${says}`, {
    code: 'refused',
  });
}

/** What no rule of the checker foresaw: the table at least, and never the database's own words. */
function startFault({ at, value }: Located<ScenarioFile>, error: unknown): Fault {
  const message = error instanceof Error ? error.message : '';
  const [, id, table] = /starting row (\S+) of “(\w+)”/.exec(message) ?? [];
  const loose = /starting row of “(\w+)” refers/.exec(message)?.[1];
  const rows = value.start[table ?? ''] ?? [];
  const row = rows.findIndex((one) => one['id'] === id);
  if (table !== undefined && row >= 0)
    return at(
      ['start', table, row],
      `the row ${id} cannot stand in the CRM; expected: values that its fields can hold`,
      { code: 'start' },
    );
  return at(
    ['start', ...(loose ? [loose] : [])],
    `rows of the start cannot stand together in the CRM${loose ? `: one of “${loose}” points at a row that is not there` : ''}; expected: rows that fit`,
    { code: 'start' },
  );
}

/** Owns what nothing in a scenario's proof touches, one sentence each. A gap is no fault; it is what a tutor may have forgotten. Pure. */
import { flowYaml } from '../flow-yaml.ts';
import type { Ways } from './ways.ts';

/** What `capture` takes a figure of, as a tutor reads it in the file. */
export function figureOf(item: Ways['scenario']['capture'][number]): string {
  if ('righted' in item) return `“${item.righted}” put right`;
  return [`“${item.step}”`, item.outcome === 'refused' && 'refused', item.with && `with ${flowYaml(item.with)}`]
    .filter(Boolean)
    .join(' ');
}

export function gapsOf({ scenario, all, coming }: Ways): string[] {
  const wrong = all.filter(({ mistake }) => mistake !== undefined);
  const opened = (goal: string): boolean => wrong.some(({ open }) => open.includes(goal));
  return [
    ...scenario.goals.filter(({ id }) => !opened(id)).map(({ id }) => `No mistake leaves the goal “${id}” open.`),
    ...scenario.goals.filter(({ help }) => !help).map(({ id }) => `There is no help with the goal “${id}”.`),
    ...scenario.traps
      .filter(({ id }) => !wrong.some(({ sprung }) => sprung.includes(id)))
      .map(({ id }) => `No mistake walks into the trap “${id}”.`),
    ...scenario.capture.flatMap((item, i) =>
      all.some(({ taken }) => taken.includes(i)) ? [] : [`The figure of ${figureOf(item)} is never taken.`],
    ),
    ...coming
      .filter((subject) => !all.some(({ arrived }) => arrived.includes(subject)))
      .map((subject) => `The message “${subject}” never arrives.`),
    ...scenario.goals
      .flatMap(({ criteria }) => criteria)
      .filter(
        (id, i, list) => list.indexOf(id) === i && !scenario.capture.some(({ criteria }) => criteria.includes(id)),
      )
      .map((id) => `No figure is evidence for the criterion ${id}, which a goal names.`),
  ];
}

/** By criterion, the scenarios that reach it, in the order of the unit; those of none are there too. */
export function criteriaMap(
  criteria: readonly string[],
  scenarios: readonly {
    slug: string;
    goals: readonly { criteria: readonly string[] }[];
    capture: readonly { criteria: readonly string[] }[];
  }[],
): { criterion: string; goals: string[]; figures: string[] }[] {
  const naming = (part: 'goals' | 'capture', id: string): string[] =>
    scenarios.filter((scenario) => scenario[part].some((each) => each.criteria.includes(id))).map(({ slug }) => slug);
  return criteria.map((criterion) => ({
    criterion,
    goals: naming('goals', criterion),
    figures: naming('capture', criterion),
  }));
}

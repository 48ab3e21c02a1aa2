/** Owns what a run is opened with, and the CRM that it begins in. Never does a step. */
import { pastOf } from '../agency/past.ts';
import { Crm } from '../crm/crm.ts';
import type { Sqlite } from '../crm/db.ts';
import type { Rows } from '../record/catalogue.ts';
import type { Instance } from '../scenario/instance.ts';

/** What a run is opened with: the scenario for one learner, and the agency it takes place in. */
export type Opening = Pick<Instance, 'scenario' | 'agency'>;

/** The rows that every run of a scenario begins with, on top of the agency's. */
export function startOf({ scenario, agency }: Opening): Rows[] {
  const { audit, ...cast } = scenario.start;
  return [
    cast,
    { audit: pastOf([agency, { ...cast, ...(audit && { audit }) }]) },
    {
      setting: [
        { id: 'today', value: scenario.today },
        { id: 'me', value: scenario.me },
        ...(scenario.lastDay === undefined ? [] : [{ id: 'last-day', value: scenario.lastDay }]),
      ],
    },
  ];
}

export const begun = (sqlite: Sqlite, opening: Opening, engine: number): Crm =>
  new Crm(sqlite, startOf(opening), engine, opening.agency);

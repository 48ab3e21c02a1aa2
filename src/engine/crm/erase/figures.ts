/**
 * Owns how far people came, counted by sector: of those who are on the register, and as a bare number of those who are gone, so that a
 * statistic keeps its counts. No group under five is ever shown. Must never keep who was counted.
 */

import { reference } from '../../kernel/ids.ts';
import { shownFigures } from '../../protection/figures.ts';
import type { Row } from '../../record/catalogue.ts';
import { tableOf } from '../../record/catalogue.ts';
import type { cameTo } from '../../record/picks.ts';
import type { Crm } from '../crm.ts';

type CameTo = (typeof cameTo)[number];

/** As SQL, of a candidate `c`. */
const CAME_TO = `CASE
  WHEN EXISTS (SELECT 1 FROM placement x WHERE x.candidate = c.id) THEN 'Placed'
  WHEN EXISTS (SELECT 1 FROM offer x WHERE x.candidate = c.id) THEN 'Offered'
  WHEN EXISTS (SELECT 1 FROM interview x WHERE x.candidate = c.id) THEN 'Interviewed'
  WHEN EXISTS (SELECT 1 FROM submission x WHERE x.candidate = c.id) THEN 'Submitted'
  ELSE 'Registered' END`;

/** One more of those who are gone. */
export function countAsGone(crm: Crm, { id: candidate, sector }: Row<'candidate'>): void {
  const came = crm.db.row<{ came: CameTo }>(`SELECT ${CAME_TO} AS came FROM candidate c WHERE c.id = ?`, [
    candidate,
  ])?.came;
  const came_to = came ?? 'Registered';
  const kept = crm.db.row<Row<'kept_figure'>>('SELECT * FROM kept_figure WHERE came_to = ? AND sector IS ?', [
    came_to,
    sector,
  ]);
  // Without a line in the trail: beside that of the erasure it would say who was counted.
  if (kept) crm.forget('kept_figure', kept.id);
  const id = kept?.id ?? reference(tableOf('kept_figure').prefix, crm.numbers.highest('kept_figure') + 1);
  crm.keep('kept_figure', { id, sector, came_to, people: (kept?.people ?? 0) + 1 });
}

export interface FigureGroup {
  sector: string;
  cameTo: CameTo;
  people: number;
}

/** Every group, however small: for comparing, never for showing. The same for every role: a figure names nobody. */
export const allFigures = (crm: Crm): FigureGroup[] => crm.sight.whole(() => crm.db.rows(ALL_FIGURES));
const ALL_FIGURES = `SELECT coalesce(sector, 'No sector') AS sector, came_to AS cameTo, sum(people) AS people FROM (
       SELECT c.sector, ${CAME_TO} AS came_to, 1 AS people FROM candidate c WHERE c.state NOT IN ('Anonymised', 'Erased')
       UNION ALL SELECT sector, came_to, people FROM kept_figure)
     GROUP BY sector, came_to ORDER BY sector, came_to`;

/** As they may be shown: "Finance, Placed": 12. */
export const figures = (crm: Crm): Record<string, number> =>
  shownFigures(
    Object.fromEntries(allFigures(crm).map(({ sector, cameTo: came, people }) => [`${sector}: ${came}`, people])),
  );

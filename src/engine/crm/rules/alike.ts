/**
 * Owns what may be left of somebody who is anonymised: cells of the record for figures, and only where enough others say the same. The form,
 * the handler, the banner and the time machine all ask here. Reads only.
 */
import { SMALLEST_GROUP } from '../../protection/figures.ts';
import type { Row } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import type { Crm } from '../crm.ts';
import { anonymity } from './anonymity.ts';

/** Of a record: what can be left for figures. None of them leads to anybody by itself. */
export const FIGURES_LEFT = ['sector', 'work_type', 'source'] as const;
export type FigureLeft = (typeof FIGURES_LEFT)[number];

export const leftOf = (found: Row<'candidate'>, fields: readonly string[]): Record<string, Cell> =>
  Object.fromEntries(FIGURES_LEFT.filter((field) => fields.includes(field)).map((field) => [field, found[field]]));

/** How many records say the same, this one with them. */
export const alikeWith = (crm: Crm, { state }: Pick<Row<'candidate'>, 'state'>, cells: Record<string, Cell>): number =>
  (crm.db.row<{ n: number }>(
    `SELECT count(*) AS n FROM candidate WHERE state = 'Anonymised' AND ${FIGURES_LEFT.map((field) => `${field} IS ?`).join(' AND ')}`,
    FIGURES_LEFT.map((field) => cells[field] ?? null),
  )?.n ?? 0) + (state === 'Anonymised' ? 0 : 1);

/** Why these may not be left; undefined where they may. */
export function whyNotLeft(crm: Crm, found: Row<'candidate'>, fields: readonly string[]): string | undefined {
  const left = leftOf(found, fields);
  const tells = anonymity({ left, alike: alikeWith(crm, found, left), keyKept: false, elsewhere: [] });
  return tells.length > 0 ? TOO_FEW : undefined;
}
const TOO_FEW = `With this one, fewer than ${SMALLEST_GROUP} anonymised records would be alike in what stays, and one of few can be recognised. Let less stay, or nothing: the person is counted all the same.`;

/** As much of it as may be left. */
export const mostLeft = (crm: Crm, found: Row<'candidate'>): readonly FigureLeft[] =>
  [FIGURES_LEFT, ['sector'] as const].find((fields) => !whyNotLeft(crm, found, fields)) ?? [];

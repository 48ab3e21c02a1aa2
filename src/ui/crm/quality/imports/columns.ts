/** Owns what a column of a file is called on the screen. Pure. */
import type { ImportPreview } from '../../../../engine/crm/queries/import-shapes.ts';

export const calledIn = ({ columns }: Pick<ImportPreview, 'columns'>, at: number): string =>
  columns[at]?.title || `Column ${at + 1}`;

/** Owns the order in which requirements are shown: what nobody may lack, then what would be nice. Each as it was added. */
import type { Row } from '../../record/catalogue.ts';

const place = ({ need }: Pick<Row<'requirement'>, 'need'>): number => (need === 'Must have' ? 0 : 1);

export const mustsFirst = <R extends Pick<Row<'requirement'>, 'need'>>(requirements: readonly R[]): R[] =>
  requirements.toSorted((a, b) => place(a) - place(b));

/** Owns the shapes of what is said before two records become one. Must never hold a rule. */
import type { Cell } from '../../record/column.ts';
import type { GoingRows } from './leaving-shapes.ts';

/** A field on which the two records are not alike. */
export interface MergedField {
  field: string;
  kept: Cell;
  other: Cell;
  /** What the record that is left would hold; nothing as long as it is to be chosen. */
  stands: Cell;
  /** Both are filled: somebody has to say whose is kept. */
  isChoice: boolean;
  isOpen: boolean;
}
export interface MergePreview {
  /** Why the two cannot be merged at all. */
  stops: string | undefined;
  fields: MergedField[];
  /** What goes over from the other record, and what both held and is kept once. */
  along: GoingRows[];
  once: GoingRows[];
  /** Who else has a contact of what is left, or looks like it: sentences. */
  alsoLike: string[];
}
export interface MergeGiven {
  master: string;
  other: string;
  /** Whose value is kept, of those fields for which it was said. */
  choices: Readonly<Partial<Record<string, 'master' | 'other'>>>;
}

/** Owns which rows say that somebody has a tag. Must never write. */
import type { Row } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';

export const tagged = (crm: Crm, candidate: string, tag: string): Row<'candidate_tag'>[] =>
  crm.where('candidate_tag', 'candidate', candidate).filter((row) => row.tag === tag);

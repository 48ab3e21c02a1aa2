/**
 * Owns the handler of an export: that a list left the CRM, with its fields, how many records, for whom and what for, stands in the access
 * log. Must never hand out a record; the screen asks for the rows by a query. Every record and every field can be exported, as in real
 * life: whether it should have been is judged later.
 */

import { exportFields } from '../../record/export-fields.ts';
import { namesIn } from '../../record/name-list.ts';
import { refuse } from '../crm.ts';
import { counted } from '../queries/export.ts';
import { checkRead, givenIn } from '../rules/asked-search.ts';
import type { Handler } from './handler.ts';

export const exportCandidates: Handler<'export-candidates'> = (crm, input) => {
  const fields = namesIn(input.fields);
  const strange = fields.find((field) => !exportFields.has(field));
  if (strange !== undefined)
    refuse('fields', `A candidate has no field “${strange.slice(0, 60)}” that can be exported.`);
  const ids = namesIn(input.candidates);
  const missing = ids.find((id) => !crm.find('candidate', id));
  if (missing !== undefined) refuse('candidates', `There is no candidate ${missing.slice(0, 60)}.`);
  const search = givenIn(input);
  checkRead(search);
  const found = crm.sight.seen(() => counted(crm, ids, search));
  if (found === 0) refuse('', 'Nobody is left to export. Nothing was written.');
  crm.searched(
    'candidate',
    {
      ...(ids.length > 0 ? {} : search),
      export: input.format,
      fields: fields.join(' '),
      handed_to: input.handed_to,
      purpose: input.purpose,
    },
    found,
  );
};

/** Owns the tables of the document store: folders, documents and every version of them. */
import { day, flag, lines, needed, number, pick, refer, table, text, told } from '../column.ts';
import * as picks from '../picks.ts';

export const folder = table(
  'folder',
  'folder',
  'FOLD',
  {
    name: needed(text('Folder')),
    /** Only roles that may see restricted papers can open what is inside. */
    restricted: flag('Restricted'),
    parent: told(refer('Inside', 'folder'), { note: 'empty for one at the top' }),
  },
  { titled: ['name'] },
);

export const document = table(
  'document',
  'document',
  'DOC',
  {
    candidate: refer('Candidate', 'candidate'),
    client: refer('Client', 'client'),
    folder: needed(refer('Folder', 'folder')),
    kind: needed(pick('Kind', picks.documentKinds)),
    /** By the naming rule: SURNAME-F_CAND-0123_CV_2026-11-02_v02 */
    name: needed(told(text('File name'), { hint: 'By the naming rule in Policies' })),
    version: needed(number('Current version')),
    received_on: day('Received'),
    state: needed(pick('Record state', picks.recordStates)),
    retention_rule: refer('Retention rule', 'retention_rule'),
    keep_until: day('Keep until'),
  },
  { titled: ['name'] },
);

export const documentVersion = table(
  'document_version',
  'document version',
  'DV',
  {
    document: needed(refer('Document', 'document')),
    number: needed(number('Version')),
    body: needed(lines('Text')),
    filed_on: needed(day('Filed')),
    filed_by: needed(refer('Filed by', 'staff')),
  },
  { figure: 'hidden' },
);

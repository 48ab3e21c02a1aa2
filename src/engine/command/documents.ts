/** Owns the commands of inbox and document store. */
import * as z from 'zod/mini';
import { listWords } from '../kernel/words.ts';
import { labelOf } from '../record/catalogue.ts';
import * as picks from '../record/picks.ts';
import { command } from './define.ts';
import { day, oneOf, ref, said, words } from './fields.ts';

export const openMessage = command(
  'open-message',
  'crm',
  { message: ref('The message') },
  (i) => `Read the message ${i.message}`,
);
export const openAttachment = command(
  'open-attachment',
  'crm',
  { attachment: ref('The attachment') },
  (i) => `Read the attachment ${i.attachment}`,
);
export const openDocument = command(
  'open-document',
  'crm',
  { document: ref('The document') },
  (i) => `Open the document ${i.document}`,
  (i) => ({ table: 'document', id: i.document }),
);

export const fileAttachment = command(
  'file-attachment',
  'crm',
  {
    attachment: ref('The attachment of a message'),
    document: ref('The new document'),
    candidate: ref('Whose it is'),
    folder: ref('The folder'),
    kind: oneOf(picks.documentKinds, 'Kind'),
    name: words('File name, by the naming rule'),
  },
  (i) => `File the attachment ${i.attachment} as ${i.name || '(no name)'} for ${i.candidate}`,
  (i) => ({ table: 'document', id: i.document }),
);

export const changeDocument = command(
  'change-document',
  'crm',
  {
    document: ref('The document'),
    changes: z.partial(
      z.strictObject({ name: words('File name'), folder: ref('The folder'), kind: oneOf(picks.documentKinds, 'Kind') }),
    ),
  },
  (i) =>
    `Change ${listWords(Object.keys(i.changes).map((field) => labelOf('document', field).toLowerCase())) || 'nothing'} of the document ${i.document}`,
  (i) => ({ table: 'document', id: i.document }),
);

export const setDocumentRetention = command(
  'set-document-retention',
  'crm',
  {
    document: ref('The document'),
    rule: ref('The retention rule'),
    keep_until: day('Keep until'),
    reason: words('Why'),
  },
  (i) => `Set the document ${i.document} to be kept until ${said(i.keep_until)} under rule ${i.rule}`,
  (i) => ({ table: 'document', id: i.document }),
);

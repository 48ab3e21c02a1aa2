/** Owns the commands of inbox and document store. */

import { needed, refer } from '../record/column.ts';
import { command, query } from './define.ts';
import { changesOf, fields, labelsOf, makes, reason, row, said } from './fields.ts';

export const openMessage = query('open-message', { message: row('message') }, (i) => `Read the message ${i.message}`);
export const openAttachment = query(
  'open-attachment',
  { attachment: row('attachment') },
  (i) => `Read the attachment ${i.attachment}`,
);
export const openDocument = query(
  'open-document',
  { document: row('document') },
  (i) => `Open the document ${i.document}`,
);

export const fileAttachment = command(
  'file-attachment',
  {
    attachment: row('attachment'),
    document: makes('document'),
    candidate: row('candidate'),
    ...fields('document', ['folder', 'kind', 'name']),
  },
  (i) => `File the attachment ${i.attachment} as ${i.name || '(no name)'} for ${i.candidate}`,
);

export const changeDocument = command(
  'change-document',
  { document: row('document'), changes: changesOf('document', ['name', 'folder', 'kind']) },
  (i) => `Change ${labelsOf('document', i.changes)} of the document ${i.document}`,
);

/** A paper that was filed on the wrong person: it goes to the right one with all its versions. */
export const moveDocument = command(
  'move-document',
  {
    document: row('document'),
    other: { ...row('candidate'), column: needed(refer('Whose paper it is', 'candidate')) },
    ...fields('document', ['name']),
    ...reason(),
  },
  (i) => `Move the document ${i.document} to the record ${i.other}, as ${i.name || '(no name)'}`,
);

/** A newer paper of the same kind: the version before it stays. */
export const fileNewVersion = command(
  'file-new-version',
  { document: row('document'), attachment: row('attachment'), ...fields('document', ['name']) },
  (i) => `File the attachment ${i.attachment} as a new version of ${i.document}, ${i.name || '(no name)'}`,
);

export const addFolder = command(
  'add-folder',
  { id: makes('folder'), ...fields('folder', ['name', 'parent', 'restricted']) },
  (i) => `Add the folder ${i.name || '(no name)'}`,
);
export const changeFolder = command(
  'change-folder',
  { folder: row('folder'), changes: changesOf('folder', ['name', 'parent']) },
  (i) => `Change ${labelsOf('folder', i.changes)} of the folder ${i.folder}`,
);

export const setDocumentRetention = command(
  'set-document-retention',
  {
    document: row('document'),
    ...fields('document', ['retention_rule', 'keep_until'], { retention_rule: '', keep_until: '' }),
    ...reason(),
  },
  (i) => `Set the document ${i.document} to be kept until ${said(i.keep_until)} under rule ${i.retention_rule}`,
);

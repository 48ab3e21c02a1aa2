/** Owns the handlers of messages, attachments and the document store, restricted folders included. */
import type { Row } from '../../record/catalogue.ts';
import { type Crm, Refused, refuse } from '../crm.ts';
import { mayOpenDocument } from '../rules/access.ts';
import { existing, liveCandidate } from '../rules/checks.ts';
import type { Handler } from './handler.ts';

export const openMessage: Handler<'open-message'> = (crm, { message }) => {
  if (!existing(crm, 'message', message).read) crm.update('message', message, { read: 1 });
};

/** Reading it is a step; nothing in the CRM changes by it. */
export const openAttachment: Handler<'open-attachment'> = () => undefined;

export const openDocument: Handler<'open-document'> = (crm, { document }) => {
  const found = existing(crm, 'document', document);
  if (!mayOpenDocument(crm, document)) {
    const says = 'This folder is restricted. Your role cannot open it; ask the compliance officer.';
    throw new Refused([{ field: '', says }], { table: 'document', id: document, candidate: found.candidate });
  }
  crm.looked('document', document, found.candidate, true);
};

export const fileAttachment: Handler<'file-attachment'> = (crm, { attachment, document, ...given }) => {
  const found = existing(crm, 'attachment', attachment);
  if (found.filed_as) refuse('', `This attachment is filed already, as ${found.filed_as}.`);
  liveCandidate(crm, given.candidate);
  refuseSameName(crm, document, given);
  crm.insert('document', {
    ...given,
    id: document,
    version: 1,
    received_on: existing(crm, 'message', found.message).on_day,
    state: 'Active',
  });
  crm.insert('document_version', {
    id: `${document}/01`,
    document,
    number: 1,
    body: found.body,
    filed_on: crm.today,
    filed_by: crm.me,
  });
  crm.update('attachment', attachment, { filed_as: document });
};

export const changeDocument: Handler<'change-document'> = (crm, { document, changes }) => {
  refuseSameName(crm, document, { ...existing(crm, 'document', document), ...changes });
  crm.update('document', document, changes);
};

export const setDocumentRetention: Handler<'set-document-retention'> = (crm, { document, reason, ...kept }) => {
  crm.because(reason);
  crm.update('document', document, kept);
};

export function refuseSameName(
  crm: Crm,
  document: string,
  { folder, name }: Pick<Row<'document'>, 'folder' | 'name'>,
): void {
  const twin = crm
    .where('document', 'folder', folder)
    .find((other) => other.id !== document && other.name.toLowerCase() === name.toLowerCase());
  if (!twin) return;
  const which = crm.sight.isOutOfSight('document', twin.id) ? 'A paper of the archive' : twin.id;
  refuse('name', `${which} in this folder has that name already.`);
}

/** Owns the handlers of messages, attachments and the document store, restricted folders included. */
import type { Row } from '../../record/catalogue.ts';
import { mayOpen } from '../rules/access.ts';
import { existing, liveCandidate } from '../rules/text.ts';
import { Refused, refuse, type World } from '../world.ts';
import type { Handler } from './handler.ts';

export const openMessage: Handler<'open-message'> = (world, { message }) => {
  if (!existing(world, 'message', message).read) world.update('message', message, { read: 1 });
};

/** Reading it is a step; nothing in the CRM changes by it. */
export const openAttachment: Handler<'open-attachment'> = () => undefined;

export const openDocument: Handler<'open-document'> = (world, { document }) => {
  const found = existing(world, 'document', document);
  if (!mayOpen(world, found.folder)) {
    const says = 'This folder is restricted. Your role cannot open it; ask the compliance officer.';
    throw new Refused([{ field: '', says }], { table: 'document', id: document, candidate: found.candidate });
  }
  world.looked('document', document, found.candidate, true);
};

export const fileAttachment: Handler<'file-attachment'> = (world, { attachment, document, ...given }) => {
  const found = existing(world, 'attachment', attachment);
  if (found.filed_as) refuse('', `This attachment is filed already, as ${found.filed_as}.`);
  liveCandidate(world, given.candidate);
  refuseSameName(world, document, given);
  world.insert('document', {
    ...given,
    id: document,
    version: 1,
    received_on: existing(world, 'message', found.message).on_day,
    state: 'Active',
  });
  world.insert('document_version', {
    id: `${document}/01`,
    document,
    number: 1,
    body: found.body,
    filed_on: world.today,
    filed_by: world.me,
  });
  world.update('attachment', attachment, { filed_as: document });
};

export const changeDocument: Handler<'change-document'> = (world, { document, changes }) => {
  refuseSameName(world, document, { ...existing(world, 'document', document), ...changes });
  world.update('document', document, changes);
};

export const setDocumentRetention: Handler<'set-document-retention'> = (world, { document, reason, ...kept }) => {
  world.because(reason);
  world.update('document', document, kept);
};

function refuseSameName(
  world: World,
  document: string,
  { folder, name }: Pick<Row<'document'>, 'folder' | 'name'>,
): void {
  const twin = world
    .where('document', 'folder', folder)
    .find((other) => other.id !== document && other.name.toLowerCase() === name.toLowerCase());
  if (twin) refuse('name', `${twin.id} in this folder has that name already.`);
}

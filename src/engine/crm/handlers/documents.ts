/** Owns the handlers of messages, attachments and the document store, restricted folders included. */
import type { Row } from '../../record/catalogue.ts';
import { Checks, existing, liveCandidate } from '../rules/text.ts';
import { Refused, refuse, type World } from '../world.ts';
import type { Handler } from './handler.ts';

export const openMessage: Handler<'open-message'> = (world, { message }) => {
  if (!existing(world, 'message', message).read) world.update('message', message, { read: 1 });
};

export const openAttachment: Handler<'open-attachment'> = (world, { attachment }) => {
  existing(world, 'attachment', attachment);
};

export const mayOpen = (world: World, folder: string): boolean => {
  if (!existing(world, 'folder', folder).restricted) return true;
  return existing(world, 'role', existing(world, 'staff', world.me).role).sees_restricted === 1;
};

export const openDocument: Handler<'open-document'> = (world, { document }) => {
  const found = existing(world, 'document', document);
  if (!mayOpen(world, found.folder)) {
    const says = 'This folder is restricted. Your role cannot open it; ask the compliance officer.';
    throw new Refused([{ field: '', says }], { table: 'document', id: document, candidate: found.candidate });
  }
  world.looked('document', document, found.candidate, true);
};

export const fileAttachment: Handler<'file-attachment'> = (
  world,
  { attachment, document, candidate, folder, kind, name },
) => {
  const found = existing(world, 'attachment', attachment);
  if (found.filed_as) refuse('', `This attachment is filed already, as ${found.filed_as}.`);
  liveCandidate(world, candidate);
  existing(world, 'folder', folder);
  new Checks().text('name', 'File name', name).settle();
  refuseSameName(world, document, folder, name);
  world.insert('document', {
    id: document,
    candidate,
    folder,
    kind,
    name: name.trim(),
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
  const found = existing(world, 'document', document);
  const after: Partial<Row<'document'>> = {};
  if (changes.name !== undefined) after.name = changes.name.trim();
  if (changes.folder !== undefined) after.folder = existing(world, 'folder', changes.folder).id;
  if (changes.kind !== undefined) after.kind = changes.kind;
  new Checks().text('name', 'File name', after.name ?? found.name).settle();
  refuseSameName(world, document, after.folder ?? found.folder, after.name ?? found.name);
  world.update('document', document, after);
};

export const setDocumentRetention: Handler<'set-document-retention'> = (
  world,
  { document, rule, keep_until, reason },
) => {
  existing(world, 'document', document);
  existing(world, 'retention_rule', rule);
  new Checks()
    .text('keep_until', 'Keep until', keep_until)
    .day('keep_until', 'Keep until', keep_until)
    .text('reason', 'Reason', reason)
    .settle();
  world.because(reason.trim());
  world.update('document', document, { retention_rule: rule, keep_until });
};

function refuseSameName(world: World, document: string, folder: string, name: string): void {
  const twin = world
    .where('document', 'folder', folder)
    .find((other) => other.id !== document && other.name.toLowerCase() === name.trim().toLowerCase());
  if (twin) refuse('name', `${twin.id} in this folder has that name already.`);
}

/** Owns the handlers of folders and of newer versions of a paper. What lies in a restricted folder is restricted, however deep. */
import { type Crm, refuse } from '../crm.ts';
import { existing } from '../rules/checks.ts';
import { refuseSameName } from './documents.ts';
import type { Handler } from './handler.ts';

/** More than anybody finds their way through. */
const DEEPEST = 5;

/** The folders that one lies in, the nearest first. */
function above(crm: Crm, folder: string | null): string[] {
  const all: string[] = [];
  for (let at = folder; at !== null && !all.includes(at); at = crm.find('folder', at)?.parent ?? null) all.push(at);
  return all;
}

function checkPlace(crm: Crm, id: string, { name, parent }: { name: string; parent: string | null }): void {
  const over = above(crm, parent);
  if (over.includes(id)) refuse('parent', 'A folder cannot lie in itself. Choose another one.');
  if (over.length >= DEEPEST) refuse('parent', `Folders lie at most ${DEEPEST} deep. Choose one further up.`);
  const twin = crm
    .where('folder', 'parent', parent)
    .find((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase());
  if (twin) refuse('name', `There is a folder ${twin.name} there already.`);
}

export const addFolder: Handler<'add-folder'> = (crm, { id, name, parent, restricted }) => {
  checkPlace(crm, id, { name, parent });
  const inside = parent !== null && existing(crm, 'folder', parent).restricted === 1;
  crm.insert('folder', { id, name, parent, restricted: inside ? 1 : restricted });
};

export const changeFolder: Handler<'change-folder'> = (crm, { folder, changes }) => {
  const before = existing(crm, 'folder', folder);
  const after = { ...before, ...changes };
  checkPlace(crm, folder, after);
  const inside = after.parent !== null && existing(crm, 'folder', after.parent).restricted === 1;
  if (inside && !before.restricted)
    refuse(
      'parent',
      'An open folder cannot go into a restricted one: its papers would be closed for those who need them.',
    );
  const was = before.parent !== null && existing(crm, 'folder', before.parent).restricted === 1;
  if (was && !inside)
    refuse('parent', 'A folder in a restricted one stays there. Move its papers one by one, if they may be open.');
  crm.update('folder', folder, changes);
};

export const fileNewVersion: Handler<'file-new-version'> = (crm, { document, attachment, name }) => {
  const found = existing(crm, 'document', document);
  const paper = existing(crm, 'attachment', attachment);
  if (paper.filed_as) refuse('attachment', `This attachment is filed already, as ${paper.filed_as}.`);
  if (found.state !== 'Active') refuse('', `The document ${document} is not in daily use.`);
  refuseSameName(crm, document, { folder: found.folder, name });
  const number = found.version + 1;
  crm.insert('document_version', {
    ...{ id: `${document}/${String(number).padStart(2, '0')}`, document, number, body: paper.body },
    ...{ filed_on: crm.today, filed_by: crm.me },
  });
  crm.update('document', document, { name, version: number });
  crm.update('attachment', attachment, { filed_as: document });
};

/**
 * Owns moving a paper that was filed on the wrong person to the right one. Both records must be in daily use, and nothing leaves a record
 * that is on hold. Whether the other person was the right one is judged later; moving it back undoes it.
 */
import { type Crm, Refused, refuse } from '../crm.ts';
import { mayOpenDocument } from '../rules/access.ts';
import { existing, liveCandidate } from '../rules/checks.ts';
import { isHeld } from '../rules/held.ts';
import { refuseSameName } from './documents.ts';
import type { Handler } from './handler.ts';

export const moveDocument: Handler<'move-document'> = (crm, { document, other, name, reason }) => {
  const found = existing(crm, 'document', document);
  if (!mayOpenDocument(crm, document)) {
    const says =
      'This folder is restricted. Whoever cannot open the paper cannot tell whose it is; ask the compliance officer.';
    throw new Refused([{ field: '', says }], { table: 'document', id: document, candidate: found.candidate });
  }
  const from = found.candidate ?? refuse('', `${document} is the paper of a client, and stays with it.`);
  if (from === other) refuse('other', 'The paper is on this record already. Choose the record that it belongs on.');
  liveCandidate(crm, from);
  liveCandidate(crm, other);
  if (found.state !== 'Active') refuse('', `The document ${document} is not in daily use.`);
  if (isHeld(crm, from))
    refuse('', `A hold lasts on the record ${from} (R-14). Nothing leaves it until it is released with a reason.`);
  refuseSameName(crm, document, { ...found, name });
  crm.because(reason);
  // Said while the paper is still on the old record, so that its audit trail has it too.
  crm.noted('move out', 'document', document, other);
  crm.update('document', document, { candidate: other, name });
  followsPaper(crm, document, other);
};

/** Who asked for the paper, and for whom it was opened, stands on the record that the paper is on. */
function followsPaper(crm: Crm, document: string, candidate: string): void {
  for (const table of ['access_request', 'access_grant'] as const)
    for (const { id } of crm.where(table, 'document', document)) crm.update(table, id, { candidate });
}

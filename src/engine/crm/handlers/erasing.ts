/**
 * Owns the handlers that take a person out for good. Refused are a hold, a word that nobody gave who may give it, and leaving so much of
 * somebody that they are one of few: that would be called anonymous and is not. Whether the time had come is judged later. A pseudonym is put on and taken off again: the record stays personal data.
 */
import type { Row } from '../../record/catalogue.ts';
import { type Crm, refuse } from '../crm.ts';
import { takeOut, takeOutPart } from '../erase/erase.ts';
import { FIGURES_LEFT, leftOf, whyNotLeft } from '../rules/alike.ts';
import { existing, liveCandidate } from '../rules/checks.ts';
import { isHeld } from '../rules/held.ts';
import { partIn } from '../rules/parts.ts';
import type { Handler } from './handler.ts';
import { personal } from './release.ts';

export const eraseCandidate: Handler<'erase-candidate'> = (crm, { candidate, agreed_with, retention_rule, reason }) => {
  mayGo(crm, candidate, agreed_with);
  takeOut(crm, { candidate, state: 'Erased', left: {}, rule: retention_rule, reason });
};

export const erasePart: Handler<'erase-part'> = (crm, { candidate, part, agreed_with, retention_rule, reason }) => {
  mayGo(crm, candidate, agreed_with);
  if (part === candidate) refuse('part', 'This is the whole record. Erase the record instead.');
  const { table, id } = partIn(crm, candidate, part);
  takeOutPart(crm, table, id, retention_rule, reason);
};

export const anonymiseCandidate: Handler<'anonymise-candidate'> = (crm, { candidate, agreed_with, ...given }) => {
  const found = mayGo(crm, candidate, agreed_with);
  const stays = FIGURES_LEFT.filter((field) => given[`${field}_stays`]);
  const [first] = stays;
  const why = first && whyNotLeft(crm, found, stays);
  if (why) refuse(`${first}_stays`, why);
  takeOut(crm, {
    candidate,
    state: 'Anonymised',
    left: leftOf(found, stays),
    rule: given.retention_rule,
    reason: given.reason,
  });
};

const CODED = ['first_name', 'last_name', 'one_name', 'email', 'mobile', 'address', 'postcode'] as const;

export const pseudonymiseCandidate: Handler<'pseudonymise-candidate'> = (crm, { id, candidate, kept_by, reason }) => {
  const found = liveCandidate(crm, candidate);
  if (keyOf(crm, candidate)) refuse('', 'A code stands in place of the name already.');
  const code = `P-${id.replace(/\D/g, '')}`;
  crm.keep('pseudonym_key', { id, candidate, code, kept_by, ...pick(found) });
  crm.because(reason);
  const nothing = { last_name: null, email: null, mobile: null, address: null, postcode: null };
  crm.update('candidate', candidate, { ...nothing, first_name: code, one_name: 1 });
};

export const resolvePseudonym: Handler<'resolve-pseudonym'> = (crm, { candidate, reason }) => {
  personal(crm, candidate);
  const key = keyOf(crm, candidate) ?? refuse('', 'No code stands in place of a name in this record.');
  crm.because(reason);
  crm.update('candidate', candidate, pick(key));
  crm.forget('pseudonym_key', key.id);
};

export const tellRecipient: Handler<'tell-recipient'> = (crm, told) => {
  existing(crm, 'candidate', told.candidate);
  const again = crm.where('recipient_told', 'candidate', told.candidate).some(({ client }) => client === told.client);
  if (again) refuse('client', 'This client was told already.');
  crm.insert('recipient_told', told);
};

type Coded = Pick<Row<'candidate'>, (typeof CODED)[number]>;
const pick = (row: Coded): Coded => Object.fromEntries(CODED.map((field) => [field, row[field]])) as unknown as Coded;
const keyOf = (crm: Crm, candidate: string): Row<'pseudonym_key'> | undefined =>
  crm.where('pseudonym_key', 'candidate', candidate)[0];

/** Two people stand behind what cannot be undone, and one of them may decide it. */
function mayGo(crm: Crm, candidate: string, agreedWith: string): Row<'candidate'> {
  const found = personal(crm, candidate);
  const role = existing(crm, 'role', existing(crm, 'staff', agreedWith).role);
  if (!role.may_erase) refuse('agreed_with', 'Agreed with: this role may not erase. Ask the compliance officer.');
  if (isHeld(crm, candidate))
    refuse('', 'A hold lasts on this record (R-14). Nothing goes until it is released with a reason.');
  return found;
}

/**
 * Owns the commands that take a person out of the CRM, or put a code in place of the name, and telling those who had something of them.
 * None of their sentences names the person: it would be the last place where the name stands.
 */
import { flag, needed, refer, text, told } from '../record/column.ts';
import { command } from './define.ts';
import { fields, makes, own, reason, row, said } from './fields.ts';

const candidate = row('candidate');
const agreed = {
  ...fields('retention_decision', ['retention_rule']),
  agreed_with: own(
    needed(told(refer('Agreed with', 'staff'), { hint: 'Somebody whose role may erase: the compliance officer' })),
  ),
};
const why = { ...agreed, ...reason() };
/** It outlasts the person, and the CRM finds only words that stood in the record. */
const whyGone = {
  ...agreed,
  ...reason(
    'In the agency’s words, such as the rule that is over. It stays in the audit trail: write nothing by which somebody could be recognised, no age, place or trade.',
  ),
};
/** Never the record itself: that is another command. */
const part = {
  ...own(
    needed(told(text('Part'), { hint: 'Its reference, such as DOC-0702. The parts of this record stand below.' })),
  ),
  why: 'Say which part goes.',
};
const stays = (label: string) => own(flag(label));

export const eraseCandidate = command(
  'erase-candidate',
  { candidate, ...whyGone },
  (i) => `Erase the record (${i.candidate}) under rule ${i.retention_rule}, agreed with ${i.agreed_with}`,
);
export const erasePart = command(
  'erase-part',
  { candidate, part, ...why },
  (i) => `Erase the part (${i.part}) of the record (${i.candidate}) under rule ${i.retention_rule}`,
);
export const anonymiseCandidate = command(
  'anonymise-candidate',
  {
    candidate,
    sector_stays: stays('The sector stays'),
    work_type_stays: stays('What they looked for stays'),
    source_stays: stays('How they came to us stays'),
    ...whyGone,
  },
  (i) => `Anonymise the record (${i.candidate}) under rule ${i.retention_rule}, agreed with ${i.agreed_with}`,
);
export const pseudonymiseCandidate = command(
  'pseudonymise-candidate',
  { id: makes('pseudonym_key'), candidate, ...fields('pseudonym_key', ['kept_by']), ...reason() },
  (i) => `Put a code in place of the name in the record (${i.candidate}), with the key kept by ${i.kept_by}`,
);
export const resolvePseudonym = command(
  'resolve-pseudonym',
  { candidate, ...reason() },
  (i) => `Put the name back in place of the code in the record (${i.candidate})`,
);
export const tellRecipient = command(
  'tell-recipient',
  {
    id: makes('recipient_told'),
    candidate,
    ...fields('recipient_told', ['client', 'told_on', 'how']),
  },
  (i) =>
    `Tell ${i.client || '(no client)'} on ${said(i.told_on)} that what it has of the record (${i.candidate}) is to go`,
);

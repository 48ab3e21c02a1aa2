/** Owns the commands of bin, restore, archive and incident: what happens to a record at the end of its use. */
import { command } from './define.ts';
import { differentPerson, fields, makes, reason, row, said } from './fields.ts';

const candidate = row('candidate');

export const binCandidate = command(
  'bin-candidate',
  { candidate, ...reason() },
  (i) => `Put the record ${i.candidate} in the bin`,
);
export const restoreCandidate = command(
  'restore-candidate',
  { candidate, ...reason(), ...differentPerson() },
  (i) => `Restore the record ${i.candidate}`,
);
export const archiveCandidate = command(
  'archive-candidate',
  {
    candidate,
    ...fields('candidate', ['retention_rule', 'release_on'], { retention_rule: '', release_on: '' }),
    ...reason(),
  },
  (i) => `Archive the record ${i.candidate} under rule ${i.retention_rule}, to be released on ${said(i.release_on)}`,
);
export const reportIncident = command(
  'report-incident',
  {
    id: makes('incident'),
    candidate,
    ...fields('incident', ['kind', 'happened_on', 'what', 'action', 'reported_to']),
  },
  (i) => `Report the incident “${i.kind}” about ${i.candidate}`,
);

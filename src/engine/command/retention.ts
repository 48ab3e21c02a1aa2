/** Owns the commands of bin, restore, archive and incident: what happens to a record at the end of its use. */
import * as picks from '../record/picks.ts';
import { command } from './define.ts';
import { day, oneOf, ref, said, words } from './fields.ts';

const candidate = ref('The candidate');
const reason = words('Why');
const about = (i: { candidate: string }) => ({ table: 'candidate' as const, id: i.candidate });

export const binCandidate = command(
  'bin-candidate',
  'crm',
  { candidate, reason },
  (i) => `Put the record ${i.candidate} in the bin`,
  about,
);
export const restoreCandidate = command(
  'restore-candidate',
  'crm',
  { candidate, reason },
  (i) => `Restore the record ${i.candidate}`,
  about,
);
export const archiveCandidate = command(
  'archive-candidate',
  'crm',
  { candidate, rule: ref('The retention rule'), release_on: day('Release date'), reason },
  (i) => `Archive the record ${i.candidate} under rule ${i.rule}, to be released on ${said(i.release_on)}`,
  about,
);
export const reportIncident = command(
  'report-incident',
  'crm',
  {
    id: ref('The new incident'),
    candidate,
    kind: oneOf(picks.incidentKinds, 'Kind'),
    happened_on: day('When it happened'),
    what: words('What happened'),
    action: words('What was done about it'),
    reported_to: ref('Reported to'),
  },
  (i) => `Report the incident “${i.kind}” about ${i.candidate}`,
  (i) => ({ table: 'incident', id: i.id }),
);
export const advanceDate = command(
  'advance-date',
  'crm',
  { to: day('The new date') },
  (i) => `Move the date on to ${said(i.to)}`,
);

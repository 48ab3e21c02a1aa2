/** Owns the commands about a vacancy: what the client told, what is required, who is put forward and why. */
import { command } from './define.ts';
import { changesOf, fields, labelsOf, makes, reason, row } from './fields.ts';
import { onTheList } from './on-the-list.ts';
import { particulars } from './particulars.ts';

export const changeVacancy = command(
  'change-vacancy',
  { vacancy: row('vacancy'), changes: changesOf('vacancy', particulars) },
  (i) => `Change ${labelsOf('vacancy', i.changes)} of the vacancy ${i.vacancy}`,
);
export const holdVacancy = command(
  'hold-vacancy',
  { vacancy: row('vacancy'), ...fields('vacancy', ['waits_for'], { waits_for: 'The client has to be asked for it.' }) },
  (i) => `Put the vacancy ${i.vacancy} on hold`,
);
export const openVacancy = command(
  'open-vacancy',
  { vacancy: row('vacancy') },
  (i) => `Open the vacancy ${i.vacancy} for matching`,
);

const asked = [
  'need',
  'kind',
  'what',
  'skill',
  'named',
  'same_as',
  'near',
  'other',
  'years',
  'months',
  'good_from',
  'good_to',
  'free_by',
  'shift',
  'pay',
] as const;
export const addRequirement = command(
  'add-requirement',
  { id: makes('requirement'), ...fields('requirement', ['vacancy', ...asked]) },
  (i) => `Add the requirement “${i.what || '(no words)'}” to the vacancy ${i.vacancy}`,
);
export const changeRequirement = command(
  'change-requirement',
  { id: row('requirement'), changes: changesOf('requirement', asked) },
  (i) => `Change ${labelsOf('requirement', i.changes)} of the requirement ${i.id}`,
);
export const removeRequirement = command(
  'remove-requirement',
  { id: row('requirement'), ...reason() },
  (i) => `Remove the requirement ${i.id}`,
);

export const addToShortlist = command(
  'add-to-shortlist',
  { id: makes('shortlist_entry'), ...fields('shortlist_entry', ['vacancy', 'candidate']), state: onTheList() },
  (i) => `Put ${i.candidate || '(nobody)'} on the list for the vacancy ${i.vacancy} as “${i.state}”`,
);
export const leaveOut = command(
  'leave-out',
  {
    id: row('shortlist_entry'),
    ...fields('shortlist_entry', ['left_out_for', 'left_out_because'], { left_out_for: '', left_out_because: '' }),
  },
  (i) => `Leave out ${i.id || '(nobody)'}: ${i.left_out_for || '(no reason)'}`,
);
export const removeFromShortlist = command(
  'remove-from-shortlist',
  { id: row('shortlist_entry'), ...reason() },
  (i) => `Take off the list ${i.id || '(nobody)'}`,
);

export const recordRationale = command(
  'record-rationale',
  {
    id: makes('rationale'),
    requirement: row('requirement'),
    ...fields('rationale', ['candidate', 'verdict', 'evidence', 'reason']),
  },
  (i) => `Record the verdict “${i.verdict}” for ${i.candidate || '(nobody)'} on the requirement ${i.requirement}`,
);
export const changeRationale = command(
  'change-rationale',
  { id: row('rationale'), changes: changesOf('rationale', ['verdict', 'evidence', 'reason']) },
  (i) => `Change ${labelsOf('rationale', i.changes)} of the rationale of ${i.id}`,
);

export const recordPermission = command(
  'record-permission',
  { id: makes('permission'), ...fields('permission', ['vacancy', 'candidate', 'given_on', 'how']) },
  (i) => `Record that ${i.candidate} may be put forward for the vacancy ${i.vacancy}`,
);
export const submitCandidate = command(
  'submit-candidate',
  { id: makes('submission'), ...fields('submission', ['vacancy', 'candidate']) },
  (i) => `Send the minimum profile of ${i.candidate} to the client for the vacancy ${i.vacancy}`,
);

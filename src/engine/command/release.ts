/**
 * Owns the commands of what is decided at the end of a record's time, and of what stops it. Bin, restore and archive: retention.ts. What
 * takes a person out for good: erasing.ts.
 */
import { command } from './define.ts';
import { fields, makes, reason, row, said } from './fields.ts';

const candidate = row('candidate');

export const decideRetention = command(
  'decide-retention',
  {
    id: makes('retention_decision'),
    candidate,
    ...fields('retention_decision', ['part', 'decision', 'retention_rule', 'release_on', 'asked', 'figures', 'reason']),
  },
  (i) =>
    `Decide “${i.decision}” for ${i.part ? `the part ${i.part} of ` : ''}the record ${i.candidate} under rule ${i.retention_rule}${
      i.release_on ? `, with the release date ${said(i.release_on)}` : ''
    }`,
);
export const placeHold = command(
  'place-hold',
  { id: makes('hold'), candidate, ...fields('hold', ['reason']) },
  (i) => `Place a hold on the record ${i.candidate}`,
);
export const releaseHold = command(
  'release-hold',
  { hold: row('hold'), ...reason() },
  (i) => `Release the hold ${i.hold}`,
);

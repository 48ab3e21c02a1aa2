/**
 * Owns the handlers of bin, restore, archive and incident.
 * Binning a record that should be archived is allowed: whether it was right is judged later.
 */
import { addDays } from '../../kernel/date.ts';
import { type History, inForce, since } from '../../kernel/versions.ts';
import type { Row } from '../../record/catalogue.ts';
import { type Crm, refuse } from '../crm.ts';
import { BIN_DAYS } from '../rules/bin.ts';
import { existing, refuseField } from '../rules/checks.ts';
import { askAboutTwins } from '../rules/twins.ts';
import type { Handler } from './handler.ts';

type State = Row<'document'>['state'];

/** A candidate's documents go with the record; those in another state than the record was in stay as they are. */
function documentsFollow(crm: Crm, candidate: string, from: State, to: State): void {
  for (const document of crm.where('document', 'candidate', candidate))
    if (document.state === from) crm.update('document', document.id, { state: to });
}

export const binCandidate: Handler<'bin-candidate'> = (crm, { candidate, reason }) => {
  const found = existing(crm, 'candidate', candidate);
  if (found.state === 'In the bin') refuse('', 'This record is in the bin already.');
  crm.because(reason);
  crm.update('candidate', candidate, { state: 'In the bin', binned_on: crm.today, binned_by: crm.me });
  documentsFollow(crm, candidate, found.state, 'In the bin');
};

const DAILY_USE = { state: 'Active', archived_on: null, retention_rule: null, release_on: null } as const;

/** Where a record comes back to: from the bin as it was before, and an archived one into the archive with its rule and its day. */
const COMING_BACK: History<(found: Row<'candidate'>) => Partial<Row<'candidate'>> & { state: State }> = [
  since(1, () => DAILY_USE),
  since(2, ({ state, archived_on }) => (state === 'In the bin' && archived_on ? { state: 'Archived' } : DAILY_USE)),
];

export const restoreCandidate: Handler<'restore-candidate'> = (crm, { candidate, reason, different }) => {
  const found = existing(crm, 'candidate', candidate);
  if (found.state === 'Active') refuse('', 'This record is in use; there is nothing to restore.');
  if (found.state !== 'In the bin' && found.state !== 'Archived')
    refuse('', `This record is ${found.state.toLowerCase()}. That cannot be undone.`);
  if (found.state === 'In the bin' && found.binned_on && crm.today > addDays(found.binned_on, BIN_DAYS))
    refuse('', `The ${BIN_DAYS} days in which a record can be restored have passed.`);
  crm.because(reason);
  // What lies in the bin beside it may be the second record that was rightly put there.
  const remember = askAboutTwins(
    crm,
    { id: candidate, person: found, states: ['Active', 'Archived'] },
    different && `${reason}\n${different}`,
  );
  const back = inForce(COMING_BACK, crm.engine)?.(found) ?? DAILY_USE;
  crm.update('candidate', candidate, { binned_on: null, binned_by: null, ...back });
  documentsFollow(crm, candidate, found.state, back.state);
  remember();
};

export const archiveCandidate: Handler<'archive-candidate'> = (crm, { candidate, reason, ...kept }) => {
  const found = existing(crm, 'candidate', candidate);
  if (found.state === 'In the bin') refuse('', 'A record in the bin cannot be archived. Restore it first.');
  if (found.state !== 'Active') refuse('', `This record is ${found.state.toLowerCase()} already.`);
  if (kept.release_on <= crm.today)
    refuseField(
      'candidate',
      'release_on',
      `${kept.release_on === crm.today ? 'this is today' : 'this day has passed'}. A record that nothing keeps is not archived; it is reviewed.`,
    );
  crm.because(reason);
  crm.update('candidate', candidate, { state: 'Archived', archived_on: crm.today, ...kept });
  documentsFollow(crm, candidate, found.state, 'Archived');
};

export const reportIncident: Handler<'report-incident'> = (crm, incident) => {
  if (incident.reported_to === crm.me) refuse('reported_to', 'An incident is reported to somebody else.');
  crm.insert('incident', { ...incident, reported_on: crm.today });
};

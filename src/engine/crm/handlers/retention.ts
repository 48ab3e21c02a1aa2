/**
 * Owns the handlers of bin, restore, archive, incident and the sandbox's date.
 * Binning a record that should be archived is allowed: whether it was right is judged later.
 */
import { addDays } from '../../kernel/date.ts';
import type { Row } from '../../record/catalogue.ts';
import { BIN_DAYS } from '../rules/bin.ts';
import { existing } from '../rules/text.ts';
import { refuse, type World } from '../world.ts';
import type { Handler } from './handler.ts';

type State = Row<'document'>['state'];

/** A candidate's documents go with the record; those in another state than the record was in stay as they are. */
function documentsFollow(world: World, candidate: string, from: State, to: State): void {
  for (const document of world.where('document', 'candidate', candidate))
    if (document.state === from) world.update('document', document.id, { state: to });
}

export const binCandidate: Handler<'bin-candidate'> = (world, { candidate, reason }) => {
  const found = existing(world, 'candidate', candidate);
  if (found.state === 'In the bin') refuse('', 'This record is in the bin already.');
  world.because(reason);
  world.update('candidate', candidate, { state: 'In the bin', binned_on: world.today, binned_by: world.me });
  documentsFollow(world, candidate, found.state, 'In the bin');
};

export const restoreCandidate: Handler<'restore-candidate'> = (world, { candidate, reason }) => {
  const found = existing(world, 'candidate', candidate);
  if (found.state === 'Active') refuse('', 'This record is in use; there is nothing to restore.');
  if (found.state !== 'In the bin' && found.state !== 'Archived')
    refuse('', `This record is ${found.state.toLowerCase()}. That cannot be undone.`);
  if (found.state === 'In the bin' && found.binned_on && world.today > addDays(found.binned_on, BIN_DAYS))
    refuse('', `The ${BIN_DAYS} days in which a record can be restored have passed.`);
  world.because(reason);
  world.update('candidate', candidate, {
    state: 'Active',
    binned_on: null,
    binned_by: null,
    archived_on: null,
    retention_rule: null,
    release_on: null,
  });
  documentsFollow(world, candidate, found.state, 'Active');
};

export const archiveCandidate: Handler<'archive-candidate'> = (world, { candidate, reason, ...kept }) => {
  const found = existing(world, 'candidate', candidate);
  if (found.state === 'In the bin') refuse('', 'A record in the bin cannot be archived. Restore it first.');
  if (found.state !== 'Active') refuse('', `This record is ${found.state.toLowerCase()} already.`);
  if (kept.release_on <= world.today)
    refuse(
      'release_on',
      'Release date: this day has passed. A record that nothing keeps is not archived; it is reviewed.',
    );
  world.because(reason);
  world.update('candidate', candidate, { state: 'Archived', archived_on: world.today, ...kept });
  documentsFollow(world, candidate, found.state, 'Archived');
};

export const reportIncident: Handler<'report-incident'> = (world, incident) => {
  if (incident.reported_to === world.me) refuse('reported_to', 'An incident is reported to somebody else.');
  world.insert('incident', { ...incident, reported_on: world.today });
};

export const advanceDate: Handler<'advance-date'> = (world, { to }) => {
  if (to <= world.today) refuse('to', 'The date only moves forward.');
  world.update('setting', 'today', { value: to });
};

/**
 * Owns the handlers of bin, restore, archive, incident and the sandbox's date.
 * Binning a record that should be archived is allowed: whether it was right is judged later.
 */
import { addDays, isDay } from '../../kernel/date.ts';
import { BIN_DAYS } from '../rules/bin.ts';
import { Checks, existing } from '../rules/text.ts';
import { refuse, type World } from '../world.ts';
import type { Handler } from './handler.ts';

/** A candidate's documents go with the record; those in another state than the record was in stay as they are. */
function documentsFollow(world: World, candidate: string, from: string, to: string): void {
  for (const document of world.where('document', 'candidate', candidate))
    if (document.state === from) world.update('document', document.id, { state: to });
}

export const binCandidate: Handler<'bin-candidate'> = (world, { candidate, reason }) => {
  const found = existing(world, 'candidate', candidate);
  if (found.state === 'In the bin') refuse('', 'This record is in the bin already.');
  new Checks().text('reason', 'Reason', reason).settle();
  world.because(reason.trim());
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
  new Checks().text('reason', 'Reason', reason).settle();
  world.because(reason.trim());
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

export const archiveCandidate: Handler<'archive-candidate'> = (world, { candidate, rule, release_on, reason }) => {
  const found = existing(world, 'candidate', candidate);
  if (found.state === 'In the bin') refuse('', 'A record in the bin cannot be archived. Restore it first.');
  if (found.state !== 'Active') refuse('', `This record is ${found.state.toLowerCase()} already.`);
  existing(world, 'retention_rule', rule);
  new Checks()
    .text('release_on', 'Release date', release_on)
    .day('release_on', 'Release date', release_on)
    .that(
      !isDay(release_on) || release_on > world.today,
      'release_on',
      'Release date: this day has passed. A record that nothing keeps is not archived; it is reviewed.',
    )
    .text('reason', 'Reason', reason)
    .settle();
  world.because(reason.trim());
  world.update('candidate', candidate, {
    state: 'Archived',
    archived_on: world.today,
    retention_rule: rule,
    release_on,
  });
  documentsFollow(world, candidate, found.state, 'Archived');
};

export const reportIncident: Handler<'report-incident'> = (
  world,
  { id, candidate, kind, happened_on, what, action, reported_to },
) => {
  existing(world, 'candidate', candidate);
  existing(world, 'staff', reported_to);
  new Checks()
    .text('happened_on', 'When it happened', happened_on)
    .day('happened_on', 'When it happened', happened_on)
    .that(
      !isDay(happened_on) || happened_on <= world.today,
      'happened_on',
      'When it happened: this day has not come yet.',
    )
    .text('what', 'What happened', what)
    .text('action', 'What was done about it', action)
    .that(reported_to !== world.me, 'reported_to', 'An incident is reported to somebody else.')
    .settle();
  world.insert('incident', {
    id,
    candidate,
    kind,
    happened_on,
    what: what.trim(),
    action: action.trim(),
    reported_to,
    reported_on: world.today,
  });
};

export const advanceDate: Handler<'advance-date'> = (world, { to }) => {
  new Checks()
    .text('to', 'The new date', to)
    .day('to', 'The new date', to)
    .that(!isDay(to) || to > world.today, 'to', 'The date only moves forward.')
    .settle();
  world.update('setting', 'today', { value: to });
};

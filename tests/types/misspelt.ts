/**
 * Owns proof that a misspelt command, field or picklist value in a screen does not compile. Each line below that is marked as an
 * error must be one: where it compiles, the type check fails. Nothing here is run.
 */
import type { AttemptService } from '../../src/desk/api.ts';
import type { InputOf } from '../../src/engine/command/registry.ts';
import type { Row } from '../../src/engine/record/catalogue.ts';
import type { Form } from '../../src/ui/crm/form/form.svelte.ts';
import type { Sender } from '../../src/ui/crm/form/sender.svelte.ts';
import type { Session } from '../../src/ui/session/session.svelte.ts';

declare const session: Session;
declare const desk: AttemptService;
declare const sender: Sender;
declare const form: typeof Form;
declare const candidate: Row<'candidate'>;
declare const at: string;

const job = { id: 'JOB-0001', candidate: 'CAND-0001', employer: 'Acme', job_title: 'Driver', started: '2024-09' };

const kept = { candidate: 'CAND-0001', release_on: '2027-01-15', reason: 'Not in use' };

export async function asItShouldBe(): Promise<void> {
  await session.do('add-job', job);
  await session.once('open-candidate', { candidate: candidate.id });
  await desk.do('change-job', { id: 'JOB-0001', changes: { ended: null } }, at);
  await sender.send('send-privacy-notice', { id: 'PN-0001', candidate: candidate.id, how: 'In person' });
  new form(session, 'add-task');
}

export async function misspelt(): Promise<void> {
  // @ts-expect-error: a command that is none
  await session.do('add-jbo', job);
  // @ts-expect-error: a field that is none
  await session.do('add-job', { ...job, employr: 'Acme' } satisfies InputOf<'add-job'>);
  // @ts-expect-error: a field that is missing
  await session.do('add-job', { id: 'JOB-0001', candidate: 'CAND-0001' });
  // @ts-expect-error: a field under the name it once had
  await session.do('archive-candidate', { ...kept, rule: 'R-06' });
  // @ts-expect-error: a field of the profile that is none
  await session.do('update-candidate', { candidate: 'CAND-0001', changes: { moblie: '07700 900142' } });
  // @ts-expect-error: a field that a step cannot change
  await session.do('update-candidate', { candidate: 'CAND-0001', changes: { state: 'Archived' } });
  // @ts-expect-error: a command that reads, given the field of another
  await session.once('open-candidate', { document: 'DOC-0001' });
  // @ts-expect-error: a number where a text belongs
  await desk.do('remove-job', { id: 1 }, at);
  // @ts-expect-error: a value that is not on the picklist
  await sender.send('send-privacy-notice', { id: 'PN-0001', candidate: 'CAND-0001', how: 'in person' });
  // @ts-expect-error: a form of a command that is none
  new form(session, 'add-tasks');
  // @ts-expect-error: a tick that is neither yes nor no
  await desk.do('change-qualification', { id: 'QUAL-0001', changes: { certificate_seen: 2 } }, at);
}

/** A screen that asks for the state of a record, in words that are not on the list. */
export const inTheBin: boolean[] = [
  candidate.state === 'In the bin',
  // @ts-expect-error: capitals make it another word, and this would never be true
  candidate.state === 'In the Bin',
  // @ts-expect-error: a column that is none
  candidate.sate === 'Active',
];

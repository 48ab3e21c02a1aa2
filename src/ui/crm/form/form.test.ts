/**
 * Owns proof that a form shows what the CRM said, at the field it said it of, and counts as saved only when it was done.
 * Must never need a page; the commands are run by the engine itself.
 */
import { describe, expect, it } from 'vitest';
import { act, atDesk } from '../../../../tests/builders/run.ts';
import { aScenario } from '../../../../tests/builders/scenario.ts';
import type { Entry } from '../../../engine/log/entry.ts';
import type { Run } from '../../../engine/run/run.ts';
import { draftName, Form, type FormSession } from './form.svelte.ts';
import { Sender } from './sender.svelte.ts';

/** An attempt as a form sees it, on a real run. */
function attempt(run: Run = atDesk(aScenario())) {
  const entries: Entry[] = [];
  const session: FormSession = {
    view: { attempt: { id: 'a-1' } },
    fault: null,
    nextId: (table) => Promise.resolve(run.query('nextId', { table })),
    do: (name, input) => {
      const entry = act(run, name, input);
      entries.push(entry);
      return Promise.resolve(entry);
    },
  };
  return { run, session, entries };
}
const given = { candidate: 'CAND-0001' };

describe('a form', () => {
  it('that was refused says why at each field, with the label of the catalogue, and is not done', async () => {
    const { session } = attempt();
    const form = new Form(session, 'add-job', { given });
    await Promise.resolve();
    Object.assign(form.values, { job_title: 'Driver', started: 'last May' });
    expect(await form.submit()).toBeUndefined();
    expect([...form.refusals.keys()]).toEqual(['employer', 'started']);
    expect(form.error('employer')).toBe('Employer is missing.');
    expect(form.labelOf('started')).toBe('From');
    expect(form.tries).toBe(1);
  });

  it('that is put right is done under the reference it took, and clears what was said', async () => {
    const { session, run } = attempt();
    const form = new Form(session, 'add-job', { given });
    await form.submit();
    Object.assign(form.values, { job_title: 'Driver', employer: ' Acme ', started: 'Sep 2024' });
    expect(await form.submit()).toMatchObject({ outcome: 'done' });
    expect(form.refusals.size).toBe(0);
    expect(run.find('work_history', form.id)).toMatchObject({
      candidate: 'CAND-0001',
      employer: 'Acme',
      started: '2024-09',
    });
  });

  it('is named for the recorder by the row it is about', async () => {
    const { session } = attempt();
    const adding = new Form(session, 'add-task', { given });
    await Promise.resolve();
    expect(adding.evidence('title')).toBe(`task:${adding.id}:title`);
    const binning = new Form(session, 'bin-candidate', { given });
    expect(binning.evidence('reason')).toBe('candidate:CAND-0001:reason');
  });

  it('sends only what differs from the row it changes', async () => {
    const { session, run, entries } = attempt();
    const before = run.find('candidate', 'CAND-0001');
    const form = new Form(session, 'update-candidate', { given, before });
    form.values['town'] = 'Otley';
    await form.submit();
    expect(entries.at(-1)?.command.input).toEqual({ candidate: 'CAND-0001', changes: { town: 'Otley' } });
    const again = new Form(session, 'update-candidate', { given, before: run.find('candidate', 'CAND-0001') });
    await again.submit();
    expect(again.error('')).toBe('Nothing was changed, so there is nothing to save.');
  });

  it('keeps drafts apart by command and by what it is about', () => {
    const names = [
      draftName('add-job', given),
      draftName('add-task', given),
      draftName('add-job', { candidate: 'CAND-0002' }),
    ];
    expect(new Set(names).size).toBe(3);
  });
});

describe('sending a command', () => {
  it('says what the attempt says when the step could not be kept', async () => {
    const fault = 'This step could not be saved on this device, so it was not done.';
    const sender = new Sender({ fault, do: () => Promise.reject(new Error(fault)) });
    expect(await sender.send('complete-task', { task: 'TASK-0001' })).toBeUndefined();
    expect([...sender.refusals]).toEqual([['', fault]]);
    expect(sender.sending).toBe(false);
  });

  it('is not done twice while it is under way', async () => {
    const { session, entries } = attempt();
    const sender = new Sender(session);
    await Promise.all([
      sender.send('open-candidate', { candidate: 'CAND-0001' }),
      sender.send('open-candidate', { candidate: 'CAND-0001' }),
    ]);
    expect(entries).toHaveLength(1);
  });
});

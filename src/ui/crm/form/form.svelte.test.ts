/**
 * Owns proof of what a form does with an answer: refusals beside their fields, a draft that is kept until it is done.
 * Must never judge a value; the CRM does, and it is the real one here.
 */
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { task } from '../../../../tests/builders/desk.ts';
import { inEffects } from '../../../../tests/builders/effects.svelte.ts';
import { type AtWork, sessionAtWork, turns } from '../../../../tests/builders/session.ts';
import { hasDraft } from '../form-draft.svelte.ts';
import { Form } from './form.svelte.ts';

const closing: (() => void)[] = [];
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

type Typed = Partial<Record<'title' | 'detail' | 'due_on' | 'owner', string>>;
/** The form for a new task, as it is shown, with what every task needs already typed. */
async function newTask(at?: AtWork) {
  const work = at ?? (await sessionAtWork());
  const { value: form, close } = inEffects(() => new Form(work.session, 'add-task'));
  closing.push(close);
  await turns();
  const type = (values: Typed) => {
    Object.assign(form.values, values);
    flushSync();
  };
  if (!at) type({ due_on: '2026-11-02', owner: 'STAFF-0001' });
  return { ...work, form, type, send: () => form.submit(), leave: close };
}

describe('a form', () => {
  it('knows the reference that its row will get', async () => {
    const { form, session } = await newTask();
    expect(form.id).toBe(await session.nextId('task'));
  });

  it('that was done answers with the entry, says nothing against any field, and its draft is forgotten', async () => {
    const { form, type, send, session } = await newTask();
    type({ title: '  Ring Zofia  ' });
    expect(hasDraft('a-1', 'add-task')).toBe(true);
    const entry = await send();
    expect(entry).toMatchObject({
      outcome: 'done',
      changes: expect.arrayContaining([expect.objectContaining({ id: form.id, to: 'Ring Zofia' })]),
    });
    expect(session.entries.at(-1)).toBe(entry);
    flushSync();
    expect([form.refusals.size, form.tries, hasDraft('a-1', 'add-task')]).toEqual([0, 0, false]);
  });

  it('that was refused answers with nothing, says why beside the field, and keeps what was typed', async () => {
    const { form, type, send, leave, ...work } = await newTask();
    type({ title: 'Ring Zofia', due_on: '31 February' });
    expect(await send()).toBeUndefined();
    expect(form.error('due_on')).toMatch(/.+/);
    expect([form.error('title'), form.tries, form.sending]).toEqual([undefined, 1, false]);
    leave();
    const again = await newTask(work);
    expect(again.form.values).toMatchObject({ title: 'Ring Zofia', due_on: '31 February' });
  });

  it('that was refused says the same when it is shown again, at every field, and takes no focus for it', async () => {
    const { form, type, send, leave, ...work } = await newTask();
    type({ title: 'Ring Zofia', due_on: '31 February' });
    await send();
    const said = [...form.refusals];
    leave();
    const again = await newTask(work);
    expect([...again.form.refusals]).toEqual(said);
    expect(said.map(([field]) => field)).toContain('due_on');
    expect(again.form.tries).toBe(0);
  });

  it('says nothing against what was thrown away, nor when it is shown again after it was saved', async () => {
    const { form, type, send, leave, ...work } = await newTask();
    type({ title: 'Ring Zofia', due_on: '31 February' });
    await send();
    form.reset();
    flushSync();
    expect([form.refusals.size, form.values['title']]).toEqual([0, '']);
    leave();
    const second = await newTask(work);
    expect(second.form.refusals.size).toBe(0);
    second.type({ title: 'Ring Zofia', due_on: '31 February', owner: 'STAFF-0001' });
    await second.send();
    second.type({ due_on: '2026-11-03' });
    expect(await second.send()).toMatchObject({ outcome: 'done' });
    second.leave();
    expect((await newTask(work)).form.refusals.size).toBe(0);
  });

  it('whose step could not be kept is not said to be refused when it is shown again', async () => {
    const { form, type, send, leave, ...work } = await newTask();
    type({ title: 'Ring Zofia' });
    work.disk.full = true;
    await send();
    expect(form.refusals.size).toBe(1);
    work.disk.full = false;
    leave();
    const again = await newTask(work);
    expect([again.form.values['title'], again.form.refusals.size]).toEqual(['Ring Zofia', 0]);
  });

  it('lets go of an old refusal when the next try is done', async () => {
    const { form, type, send } = await newTask();
    type({ title: 'Ring Zofia', due_on: '' });
    await send();
    expect(form.refusals.has('due_on')).toBe(true);
    type({ due_on: '2026-11-03' });
    expect(await send()).toMatchObject({ outcome: 'done' });
    expect(form.refusals.size).toBe(0);
  });

  it('shows what is wrong inside a group of fields beside the field of its own name', async () => {
    const { session } = await sessionAtWork();
    const { value: form, close } = inEffects(() => new Form(session, 'register-candidate'));
    closing.push(close);
    await turns();
    form.values['mobile'] = '12';
    expect(await form.submit()).toBeUndefined();
    const refusals = session.entries.at(-1)?.refusals ?? [];
    expect(refusals.length).toBeGreaterThan(1);
    expect(form.error('mobile')).toBe(refusals.find(({ field }) => field.split('.').at(-1) === 'mobile')?.says);
    expect(form.error('mobile')).toMatch(/“12”/);
  });

  it('says as a whole why a step could not be kept, keeps what was typed, and can be sent again', async () => {
    const { form, type, send, disk } = await newTask();
    type({ title: 'Ring Zofia' });
    disk.full = true;
    expect(await send()).toBeUndefined();
    expect([form.error('')?.slice(0, 27), form.tries]).toEqual(['This step could not be save', 1]);
    expect(hasDraft('a-1', 'add-task')).toBe(true);
    disk.full = false;
    expect(await send()).toMatchObject({ outcome: 'done' });
    expect(form.error('')).toBeUndefined();
  });

  it('that is sent twice at once is done once', async () => {
    const { form, type, send, reached } = await newTask();
    type({ title: 'Ring Zofia' });
    const both = Promise.all([send(), send()]);
    expect(form.sending).toBe(true);
    const [first, second] = await both;
    expect([first?.outcome, second]).toEqual(['done', undefined]);
    expect([reached, form.sending]).toEqual([['add-task'], false]);
  });

  it('does not lose what was typed when the same row was made meanwhile, and says so', async () => {
    const { form, type, send, session } = await newTask();
    type({ title: 'Ring Zofia' });
    await session.do('add-task', { ...task(1), id: form.id });
    expect(await send()).toBeUndefined();
    expect([...form.refusals.values()].join(' ')).toContain(form.id);
    expect(hasDraft('a-1', 'add-task')).toBe(true);
  });
});

describe('a form of a record that was changed in another tab', () => {
  /** The form for changing the first candidate's profile, as their record stands now. */
  async function profileForm(work: AtWork) {
    const [line] = (await work.session.query('candidates', {})).lines;
    const record = await work.session.query('candidate', { id: line?.id ?? '' });
    if (!record) throw new Error('There is no such candidate.');
    const { candidate } = record;
    const { value: form, close } = inEffects(
      () => new Form(work.session, 'update-candidate', { given: { candidate: candidate.id }, before: candidate }),
    );
    closing.push(close);
    return { form, candidate, leave: close };
  }
  const mobileNow = async ({ session }: AtWork, id: string) =>
    (await session.query('candidate', { id }))?.candidate.mobile;
  const changeMobile = (work: AtWork, id: string) =>
    work.session.do('update-candidate', { candidate: id, changes: { mobile: '07700 900777' } });

  it('does not write the old mobile back when the draft of another field is saved', async () => {
    const work = await sessionAtWork();
    const first = await profileForm(work);
    first.form.values['summary'] = 'Three years in an office.';
    flushSync();
    first.leave();
    expect((await changeMobile(work, first.candidate.id)).outcome).toBe('done');

    const { form } = await profileForm(work);
    expect(form.values['summary']).toBe('Three years in an office.');
    const entry = await form.submit();
    expect(entry?.changes.map(({ field }) => field)).toEqual(['summary']);
    expect(await mobileNow(work, first.candidate.id)).toBe('07700 900777');
  });

  it('saves nothing of a field that was typed over an older value until the learner has chosen, and then what they chose', async () => {
    const work = await sessionAtWork();
    const first = await profileForm(work);
    first.form.values['mobile'] = '07700 900333';
    flushSync();
    first.leave();
    await changeMobile(work, first.candidate.id);

    const { form } = await profileForm(work);
    expect(await form.submit()).toBeUndefined();
    expect([form.error('mobile'), form.tries]).toEqual([expect.stringContaining('choose first'), 1]);
    expect(await mobileNow(work, first.candidate.id)).toBe('07700 900777');
    form.draft.settle('mobile', 'typed');
    expect(await form.submit()).toMatchObject({ outcome: 'done' });
    expect(await mobileNow(work, first.candidate.id)).toBe('07700 900333');
  });
});

/**
 * Owns proof that what is typed into a form survives leaving and reloading, and is gone when it is done.
 * Must never send a form.
 */
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEffects } from '../../../tests/builders/effects.svelte.ts';
import { FormDraft, hasDraft } from './form-draft.svelte.ts';

const EMPTY = { title: '', status: 'Open' };
const closing: (() => void)[] = [];
/** The form as it is shown, until the test ends or it is left. */
function shown(attempt = 'a-1', form = 'task') {
  const { value: draft, close } = inEffects(() => new FormDraft(attempt, form, EMPTY));
  closing.push(close);
  const type = (values: Partial<typeof EMPTY>) => {
    Object.assign(draft.values, values);
    flushSync();
  };
  return { draft, type, leave: close };
}
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

describe('a draft', () => {
  it('is empty at first, holds what the form begins with, and leaves nothing in the tab', () => {
    const { draft } = shown();
    expect([{ ...draft.values }, draft.isEmpty]).toEqual([EMPTY, true]);
    expect([hasDraft('a-1', 'task'), sessionStorage.length]).toEqual([false, 0]);
  });

  it('is there again after the screen was left or the page loaded again', () => {
    const { type, leave } = shown();
    type({ title: 'Ring Zofia' });
    type({ title: 'Ring Zofia back' });
    leave();
    expect(hasDraft('a-1', 'task')).toBe(true);
    const { draft } = shown();
    expect([{ ...draft.values }, draft.isEmpty]).toEqual([{ title: 'Ring Zofia back', status: 'Open' }, false]);
  });

  it('belongs to its form and its attempt alone', () => {
    shown().type({ title: 'Ring Zofia' });
    expect([hasDraft('a-1', 'note'), hasDraft('a-2', 'task')]).toEqual([false, false]);
    expect(shown('a-1', 'note').draft.isEmpty).toBe(true);
    expect(shown('a-2', 'task').draft.isEmpty).toBe(true);
  });

  it('is gone when all that was typed is taken back', () => {
    const { draft, type } = shown();
    type({ title: 'R', status: 'Done' });
    type(EMPTY);
    expect([draft.isEmpty, hasDraft('a-1', 'task')]).toEqual([true, false]);
  });

  it('is forgotten when it is saved elsewhere, while the screen goes on showing it', () => {
    const { draft, type } = shown();
    type({ title: 'Ring Zofia' });
    draft.forget();
    flushSync();
    expect([draft.values.title, hasDraft('a-1', 'task')]).toEqual(['Ring Zofia', false]);
  });

  it('that is reset shows what the form begins with, and is forgotten', () => {
    const { draft, type } = shown();
    type({ title: 'Ring Zofia', status: 'Done' });
    draft.reset();
    flushSync();
    expect([{ ...draft.values }, hasDraft('a-1', 'task')]).toEqual([EMPTY, false]);
  });

  it.each([
    ['a number for a text', '{"title":7,"status":"Done"}', { title: '', status: 'Done' }],
    ['a list', '["Ring"]', EMPTY],
    ['nothing', 'null', EMPTY],
    ['half a text', '{"title":"Ri', EMPTY],
    ['a field that the form has not', '{"colour":"red"}', EMPTY],
  ])('takes only the texts of its own fields when the tab has remembered %s', (_, kept, expected) => {
    const { type, leave } = shown();
    type({ title: 'R' });
    leave();
    expect(sessionStorage.length).toBe(1);
    sessionStorage.setItem(sessionStorage.key(0) ?? '', kept);
    expect({ ...shown().draft.values }).toEqual(expected);
  });
});

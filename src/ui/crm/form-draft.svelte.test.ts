/**
 * Owns proof that what is typed into a form survives leaving and reloading, and is gone when it is done.
 * Must never send a form.
 */
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEffects } from '../../../tests/builders/effects.svelte.ts';
import { FormDraft, hasDraft, layDraft } from './form-draft.svelte.ts';

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
    [
      'a number for a text',
      '{"title":{"typed":7,"basedOn":""},"status":{"typed":"Done","basedOn":"Open"}}',
      { title: '', status: 'Done' },
    ],
    ['a text without what it was typed over', '{"title":{"typed":"Ring"}}', EMPTY],
    ['a whole form, as an earlier version kept it', '{"title":"Ring","status":"Done"}', EMPTY],
    ['a list', '["Ring"]', EMPTY],
    ['nothing', 'null', EMPTY],
    ['half a text', '{"title":{"typed":"Ri', EMPTY],
    ['a field that the form has not', '{"colour":{"typed":"red","basedOn":""}}', EMPTY],
  ])('takes only the texts of its own fields when the tab has remembered %s', (_, kept, expected) => {
    const { type, leave } = shown();
    type({ title: 'R' });
    leave();
    expect(sessionStorage.length).toBe(1);
    sessionStorage.setItem(sessionStorage.key(0) ?? '', kept);
    expect({ ...shown().draft.values }).toEqual(expected);
  });
});

const MOBILE = { mobile: '07700 900142', summary: 'Two years in an office.' };
/** The form of a record as it says now, until the test ends or it is left. */
function ofRecord(now: typeof MOBILE) {
  const { value: draft, close } = inEffects(() => new FormDraft('a-1', 'change', now, { ofRecord: true }));
  closing.push(close);
  return { draft, leave: close };
}

describe('a draft of a record that was changed in another place meanwhile', () => {
  it('brings back what was typed and nothing else: what was never typed is what the record says now', () => {
    const first = ofRecord(MOBILE);
    first.draft.values.summary = 'Three years in an office.';
    flushSync();
    first.leave();
    const { draft } = ofRecord({ ...MOBILE, mobile: '07700 900777' });
    expect({ ...draft.values }).toEqual({ mobile: '07700 900777', summary: 'Three years in an office.' });
    expect(draft.clashes.size).toBe(0);
  });

  /** A mobile was typed, and the record then got another one. */
  function clashing(now = '07700 900777') {
    const first = ofRecord(MOBILE);
    first.draft.values.mobile = '07700 900333';
    flushSync();
    first.leave();
    return ofRecord({ ...MOBILE, mobile: now });
  }

  it('says of a field that was typed in what was typed, what on, and what the record says now, and shows the record’s', () => {
    const { draft } = clashing();
    expect([...draft.clashes]).toEqual([
      ['mobile', { typed: '07700 900333', basedOn: '07700 900142', now: '07700 900777' }],
    ]);
    expect([draft.values.mobile, draft.isEmpty]).toEqual(['07700 900777', false]);
  });

  it('asks again after a reload until it is answered', () => {
    clashing().leave();
    expect(ofRecord({ ...MOBILE, mobile: '07700 900777' }).draft.clashes.get('mobile')?.typed).toBe('07700 900333');
  });

  it('puts in what was typed when the learner keeps theirs, and it then stands on what the record says now', () => {
    const { draft, leave } = clashing();
    draft.settle('mobile', 'typed');
    flushSync();
    expect([draft.values.mobile, draft.clashes.size]).toEqual(['07700 900333', 0]);
    leave();
    const again = ofRecord({ ...MOBILE, mobile: '07700 900777' });
    expect([again.draft.values.mobile, again.draft.clashes.size]).toEqual(['07700 900333', 0]);
  });

  it('is gone when the learner takes the record’s and typed nothing else', () => {
    const { draft } = clashing();
    draft.settle('mobile', 'now');
    flushSync();
    expect([draft.values.mobile, draft.isEmpty, hasDraft('a-1', 'change')]).toEqual(['07700 900777', true, false]);
  });

  it('has nothing to ask where the record was given just what was typed', () => {
    const { draft } = clashing('07700 900333');
    expect([draft.clashes.size, draft.isEmpty]).toEqual([0, true]);
  });
});

describe('a form that is asked anew each time', () => {
  const anew = () => {
    const { value: draft, close } = inEffects(() => new FormDraft('a-1', 'erase', EMPTY, { keeps: false }));
    closing.push(close);
    return { draft, leave: close };
  };

  it('holds what is typed while it is open, and nothing of it once it was left, however it was', () => {
    const { draft, leave } = anew();
    draft.values.title = 'The time is over';
    flushSync();
    draft.keepRefusals(new Map([['title', 'Who agreed is missing.']]));
    expect([draft.values.title, draft.isEmpty, sessionStorage.length]).toEqual(['The time is over', false, 0]);
    leave();
    const again = anew().draft;
    expect([{ ...again.values }, again.refusals.size]).toEqual([EMPTY, 0]);
  });

  it('begins with what was laid into it, once', () => {
    layDraft('a-1', 'erase', EMPTY, { title: 'The time is over' });
    const { draft, leave } = anew();
    expect(draft.values.title).toBe('The time is over');
    leave();
    expect({ ...anew().draft.values }).toEqual(EMPTY);
  });
});

it('a form that is about no record keeps what was typed, whatever it begins with on another day', () => {
  const first = shown();
  first.type({ status: 'Done' });
  first.leave();
  const { value: draft, close } = inEffects(() => new FormDraft('a-1', 'task', { title: '', status: 'Held' }));
  closing.push(close);
  expect([{ ...draft.values }, draft.clashes.size]).toEqual([{ title: '', status: 'Done' }, 0]);
});

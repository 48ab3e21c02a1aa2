/**
 * Owns: proof that an account is kept as it is written: after a pause, never said to be saved before it is, nothing lost.
 * Must never: judge the words.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDevice } from '../../../tests/builders/desk.ts';
import { shelfHere } from '../../../tests/builders/session.ts';
import type { Shelf } from '../../desk/api.ts';
import { Draft } from './draft.svelte.ts';

const EMPTY = { situation: '', task: '', action: '', result: '' };
let shelf: Shelf;
beforeEach(async () => {
  sessionStorage.clear();
  await newDevice();
  shelf = await shelfHere();
});
afterEach(() => vi.useRealTimers());

async function opened(on: Shelf = shelf): Promise<Draft> {
  const draft = new Draft(on, 'a-1');
  await draft.load();
  return draft;
}
const type = (draft: Draft, words: Partial<typeof EMPTY>): void => {
  Object.assign(draft.words, words);
  draft.changed();
};
/** The shelf, whose saves wait until the test lets them go on, or fail. */
function slow() {
  const waiting: PromiseWithResolvers<void>[] = [];
  const keepAccount: Shelf['keepAccount'] = async (...given) => {
    const turn = Promise.withResolvers<void>();
    waiting.push(turn);
    await turn.promise;
    return shelf.keepAccount(...given);
  };
  return { on: { ...shelf, keepAccount }, waiting };
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('an account', () => {
  it('is empty and saved before a word is written, and the first part is the one to begin with', async () => {
    const draft = await opened();
    expect([{ ...draft.words }, draft.saved, draft.part]).toEqual([EMPTY, 'saved', 'situation']);
    await draft.flush();
    expect((await shelf.account('a-1')).history.saves).toBe(0);
  });

  it('is saved by itself soon after it was changed, and keys do not put the save off', async () => {
    const draft = await opened();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const situation of ['I', 'I was', 'I was asked', 'I was asked to']) {
      type(draft, { situation });
      await vi.advanceTimersByTimeAsync(400);
    }
    vi.useRealTimers();
    await vi.waitFor(async () => expect((await shelf.account('a-1')).history.saves).toBeGreaterThan(0));
    expect((await shelf.account('a-1')).situation).toMatch(/^I was asked/);
  });

  it('is said to be waiting, then saving, and saved only when the shelf has it', async () => {
    const { on, waiting } = slow();
    const draft = await opened(on);
    type(draft, { task: 'I had to register' });
    expect(draft.saved).toBe('waiting');
    const flushed = draft.flush();
    await turn();
    expect([draft.saved, (await shelf.account('a-1')).task]).toEqual(['saving', '']);
    waiting[0]?.resolve();
    await flushed;
    expect([draft.saved, (await shelf.account('a-1')).task]).toEqual(['saved', 'I had to register']);
    expect(draft.history).toEqual((await shelf.account('a-1')).history);
  });

  it('that could not be saved says so, keeps its words through a reload, and is saved by the next try', async () => {
    const { on, waiting } = slow();
    const draft = await opened(on);
    type(draft, { action: 'I checked the CV' });
    const flushed = draft.flush();
    await turn();
    waiting[0]?.reject(new Error('no room'));
    await flushed;
    expect(draft.saved).toBe('failed');

    const after = await opened();
    expect([after.words.action, after.saved]).toEqual(['I checked the CV', 'waiting']);
    await after.flush();
    expect([after.saved, (await shelf.account('a-1')).action]).toEqual(['saved', 'I checked the CV']);
  });

  it('that is typed on while it is saved is not said to be saved, until the new words are', async () => {
    const { on, waiting } = slow();
    const draft = await opened(on);
    type(draft, { result: 'It was' });
    const first = draft.flush();
    await turn();
    type(draft, { result: 'It was done' });
    waiting[0]?.resolve();
    await first;
    expect([draft.saved, (await shelf.account('a-1')).result]).toEqual(['waiting', 'It was']);
    // The newer words are held for a reload, although a save has just ended.
    expect((await opened()).words.result).toBe('It was done');
    const second = draft.flush();
    await turn();
    waiting[1]?.resolve();
    await second;
    expect([draft.saved, (await shelf.account('a-1')).result]).toEqual(['saved', 'It was done']);
  });

  it('is flushed only when every save under way is done', async () => {
    const { on, waiting } = slow();
    const draft = await opened(on);
    type(draft, { result: 'It was' });
    void draft.flush();
    await turn();
    let flushed = false;
    const second = draft.flush().then(() => {
      flushed = true;
    });
    await turn();
    expect(flushed).toBe(false);
    waiting[0]?.resolve();
    await second;
    expect(draft.saved).toBe('saved');
  });

  it('counts each paste once, also when the save that carried it failed', async () => {
    const { on, waiting } = slow();
    const draft = await opened(on);
    draft.pasted();
    draft.pasted();
    type(draft, { situation: 'Pasted' });
    const failed = draft.flush();
    await turn();
    draft.pasted();
    waiting[0]?.reject(new Error('no room'));
    await failed;
    const saved = draft.flush();
    await turn();
    waiting[1]?.resolve();
    await saved;
    expect(draft.history).toMatchObject({ pastes: 3, saves: 1 });
  });

  it('counts a paste that came while a save was under way with the next save', async () => {
    const { on, waiting } = slow();
    const draft = await opened(on);
    draft.pasted();
    type(draft, { situation: 'Pasted' });
    const first = draft.flush();
    await turn();
    draft.pasted();
    type(draft, { situation: 'Pasted twice' });
    waiting[0]?.resolve();
    await first;
    expect((await shelf.account('a-1')).history).toMatchObject({ pastes: 1, saves: 1 });
    const second = draft.flush();
    await turn();
    waiting[1]?.resolve();
    await second;
    expect((await shelf.account('a-1')).history).toMatchObject({ pastes: 2, saves: 2 });
  });

  it('is opened at the first part that has no words yet, with the words that the shelf has', async () => {
    await shelf.keepAccount('a-1', { ...EMPTY, situation: 'S', task: 'T' }, '2026-11-23T10:00:00.000+00:00', 0);
    const draft = await opened();
    expect([draft.words.situation, draft.part, draft.saved]).toEqual(['S', 'action', 'saved']);
    expect({ ...draft.settled }).toEqual({ ...draft.words });
  });

  it('is loaded once: opening its screen again does not bring older words back', async () => {
    const draft = await opened();
    type(draft, { situation: 'Newer' });
    await draft.load();
    expect(draft.words.situation).toBe('Newer');
  });

  it('can be loaded again when the shelf could not be read', async () => {
    let reads = 0;
    const account: Shelf['account'] = (attempt) =>
      ++reads === 1 ? Promise.reject(new Error('no')) : shelf.account(attempt);
    const draft = new Draft({ ...shelf, account }, 'a-1');
    await expect(draft.load()).rejects.toThrow('no');
    await draft.load();
    expect(draft.history).not.toBeNull();
  });

  it.each(['{"situation":"S"}', '"S"', 'null', '{"situation":'])(
    'is the one on the shelf when the tab holds %s, which is no account',
    async (held) => {
      const first = await opened();
      type(first, { situation: 'Typed' });
      expect(sessionStorage.length).toBe(1);
      sessionStorage.setItem(sessionStorage.key(0) ?? '', held);
      expect({ ...(await opened()).words }).toEqual(EMPTY);
      await first.flush();
    },
  );

  it('holds the words for the hints still while one types, and lets them follow at each save', async () => {
    const draft = await opened();
    type(draft, { situation: 'I was' });
    expect(draft.settled.situation).toBe('');
    await draft.flush();
    expect(draft.settled.situation).toBe('I was');
    type(draft, { situation: 'I was asked' });
    expect(draft.settled.situation).toBe('I was');
    await draft.flush();
  });

  it('is changed, and so saved, only where a rewriting changes its words', async () => {
    const draft = await opened();
    type(draft, { situation: 'See Figure 2.', task: 'None' });
    await draft.flush();
    draft.rewrite((text) => text);
    expect(draft.saved).toBe('saved');
    draft.rewrite((text) => text.replace('Figure 2', 'Figure 1'));
    expect([draft.words.situation, draft.words.task, draft.saved]).toEqual(['See Figure 1.', 'None', 'waiting']);
    await draft.flush();
    expect((await shelf.account('a-1')).situation).toBe('See Figure 1.');
  });
});

describe('a reference put into an account', () => {
  /** The text of the part Situation on the screen, its cursor at `[ ]` or around what stands there. */
  async function withCursor(text: string) {
    const draft = await opened();
    const [before = '', chosen = '', after = ''] = text.split(/[[\]]/);
    draft.words.situation = before + chosen + after;
    const area = document.createElement('textarea');
    document.body.append(area);
    area.value = draft.words.situation;
    area.setSelectionRange(before.length, before.length + chosen.length);
    const leave = draft.area('situation')(area);
    const insert = async (piece: string) => {
      const inserted = draft.insert(piece, 'situation');
      // As the screen does it: the text follows the words.
      area.value = draft.words.situation;
      await inserted;
    };
    return { draft, area, insert, leave };
  }

  it.each([
    ['I looked[]', 'I looked (step 3)'],
    ['I looked []', 'I looked (step 3)'],
    ['[]', '(step 3)'],
    ['I looked[]and rang', 'I looked (step 3) and rang'],
    ['I looked[], then rang', 'I looked (step 3), then rang'],
    ['I looked [there] and rang', 'I looked (step 3) and rang'],
    ['I looked\n[]', 'I looked\n(step 3)'],
  ])('at the cursor of “%s” gives “%s”, with spaces where words would touch', async (text, expected) => {
    const { draft, insert } = await withCursor(text);
    await insert('(step 3)');
    expect(draft.words.situation).toBe(expected);
    await draft.flush();
    expect((await shelf.account('a-1')).situation).toBe(expected);
  });

  it('leaves the cursor behind it, in the text, so that one can type on', async () => {
    const { draft, area, insert } = await withCursor('I looked[] and rang');
    await insert('(step 3)');
    expect(document.activeElement).toBe(area);
    expect([area.selectionStart, area.selectionEnd]).toEqual(['I looked (step 3)'.length, 'I looked (step 3)'.length]);
    await draft.flush();
  });

  it('goes to the end of the part that was typed in last when its text is not on the screen', async () => {
    const { draft, leave } = await withCursor('[]I looked');
    leave();
    draft.words.task = 'To register';
    draft.part = 'task';
    await draft.insert('(step 3)');
    await draft.insert('(step 4)', 'situation');
    expect([draft.words.task, draft.words.situation]).toEqual(['To register (step 3)', 'I looked (step 4)']);
    await draft.flush();
  });
});

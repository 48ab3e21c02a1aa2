/**
 * Owns proof that an account is kept as it is written: after a pause, never said to be saved before it is, nothing lost.
 * Must never judge the words.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDevice } from '../../../tests/builders/desk.ts';
import { shelfHere } from '../../../tests/builders/session.ts';
import type { LocalStore } from '../../desk/api.ts';
import { AccountEditor } from './account-editor.svelte.ts';

const EMPTY = { situation: '', task: '', action: '', result: '' };
let localStore: LocalStore;
beforeEach(async () => {
  sessionStorage.clear();
  await newDevice();
  localStore = await shelfHere();
});
afterEach(() => vi.useRealTimers());

async function opened(on: LocalStore = localStore): Promise<AccountEditor> {
  const editor = new AccountEditor(on, 'a-1');
  await editor.load();
  return editor;
}
const type = (editor: AccountEditor, text: Partial<typeof EMPTY>): void => {
  Object.assign(editor.text, text);
  editor.changed();
};
/** The shelf, whose saves wait until the test lets them go on, or fail. */
function slow() {
  const waiting: PromiseWithResolvers<void>[] = [];
  const keepAccount: LocalStore['keepAccount'] = async (...given) => {
    const turn = Promise.withResolvers<void>();
    waiting.push(turn);
    await turn.promise;
    return localStore.keepAccount(...given);
  };
  return { on: { ...localStore, keepAccount }, waiting };
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('an account', () => {
  it('is empty and saved before a word is written, and the first part is the one to begin with', async () => {
    const editor = await opened();
    expect([{ ...editor.text }, editor.saved, editor.part]).toEqual([EMPTY, 'saved', 'situation']);
    await editor.flush();
    expect((await localStore.account('a-1')).history.saves).toBe(0);
  });

  it('is saved by itself soon after it was changed, and keys do not put the save off', async () => {
    const editor = await opened();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const situation of ['I', 'I was', 'I was asked', 'I was asked to']) {
      type(editor, { situation });
      await vi.advanceTimersByTimeAsync(400);
    }
    vi.useRealTimers();
    await vi.waitFor(async () => expect((await localStore.account('a-1')).history.saves).toBeGreaterThan(0));
    expect((await localStore.account('a-1')).situation).toMatch(/^I was asked/);
  });

  it('is said to be waiting, then saving, and saved only when the local store has it', async () => {
    const { on, waiting } = slow();
    const editor = await opened(on);
    type(editor, { task: 'I had to register' });
    expect(editor.saved).toBe('waiting');
    const flushed = editor.flush();
    await turn();
    expect([editor.saved, (await localStore.account('a-1')).task]).toEqual(['saving', '']);
    waiting[0]?.resolve();
    await flushed;
    expect([editor.saved, (await localStore.account('a-1')).task]).toEqual(['saved', 'I had to register']);
    expect(editor.history).toEqual((await localStore.account('a-1')).history);
  });

  it('that could not be saved says so, keeps its words through a reload, and is saved by the next try', async () => {
    const { on, waiting } = slow();
    const editor = await opened(on);
    type(editor, { action: 'I checked the CV' });
    const flushed = editor.flush();
    await turn();
    waiting[0]?.reject(new Error('no room'));
    await flushed;
    expect(editor.saved).toBe('failed');

    const after = await opened();
    expect([after.text.action, after.saved]).toEqual(['I checked the CV', 'waiting']);
    await after.flush();
    expect([after.saved, (await localStore.account('a-1')).action]).toEqual(['saved', 'I checked the CV']);
  });

  it('that is typed on while it is saved is not said to be saved, until the new words are', async () => {
    const { on, waiting } = slow();
    const editor = await opened(on);
    type(editor, { result: 'It was' });
    const first = editor.flush();
    await turn();
    type(editor, { result: 'It was done' });
    waiting[0]?.resolve();
    await first;
    expect([editor.saved, (await localStore.account('a-1')).result]).toEqual(['waiting', 'It was']);
    // The newer words are held for a reload, although a save has just ended.
    expect((await opened()).text.result).toBe('It was done');
    const second = editor.flush();
    await turn();
    waiting[1]?.resolve();
    await second;
    expect([editor.saved, (await localStore.account('a-1')).result]).toEqual(['saved', 'It was done']);
  });

  it('is flushed only when every save under way is done', async () => {
    const { on, waiting } = slow();
    const editor = await opened(on);
    type(editor, { result: 'It was' });
    void editor.flush();
    await turn();
    let flushed = false;
    const second = editor.flush().then(() => {
      flushed = true;
    });
    await turn();
    expect(flushed).toBe(false);
    waiting[0]?.resolve();
    await second;
    expect(editor.saved).toBe('saved');
  });

  it('counts each paste once, also when the save that carried it failed', async () => {
    const { on, waiting } = slow();
    const editor = await opened(on);
    editor.pasted();
    editor.pasted();
    type(editor, { situation: 'Pasted' });
    const failed = editor.flush();
    await turn();
    editor.pasted();
    waiting[0]?.reject(new Error('no room'));
    await failed;
    const saved = editor.flush();
    await turn();
    waiting[1]?.resolve();
    await saved;
    expect(editor.history).toMatchObject({ pastes: 3, saves: 1 });
  });

  it('counts a paste that came while a save was under way with the next save', async () => {
    const { on, waiting } = slow();
    const editor = await opened(on);
    editor.pasted();
    type(editor, { situation: 'Pasted' });
    const first = editor.flush();
    await turn();
    editor.pasted();
    type(editor, { situation: 'Pasted twice' });
    waiting[0]?.resolve();
    await first;
    expect((await localStore.account('a-1')).history).toMatchObject({ pastes: 1, saves: 1 });
    const second = editor.flush();
    await turn();
    waiting[1]?.resolve();
    await second;
    expect((await localStore.account('a-1')).history).toMatchObject({ pastes: 2, saves: 2 });
  });

  it('is opened at the first part that has no words yet, with the words that the local store has', async () => {
    await localStore.keepAccount('a-1', { ...EMPTY, situation: 'S', task: 'T' }, '2026-11-23T10:00:00.000+00:00', 0);
    const editor = await opened();
    expect([editor.text.situation, editor.part, editor.saved]).toEqual(['S', 'action', 'saved']);
    expect({ ...editor.settled }).toEqual({ ...editor.text });
  });

  it('is loaded once: opening its screen again does not bring older words back', async () => {
    const editor = await opened();
    type(editor, { situation: 'Newer' });
    await editor.load();
    expect(editor.text.situation).toBe('Newer');
  });

  it('can be loaded again when the local store could not be read', async () => {
    let reads = 0;
    const account: LocalStore['account'] = (attempt) =>
      ++reads === 1 ? Promise.reject(new Error('no')) : localStore.account(attempt);
    const editor = new AccountEditor({ ...localStore, account }, 'a-1');
    await expect(editor.load()).rejects.toThrow('no');
    await editor.load();
    expect(editor.history).not.toBeNull();
  });

  it('that another tab went on with does not lose its newer words to what this tab had typed and not saved: both are shown', async () => {
    const { on, waiting } = slow();
    const older = await opened(on);
    type(older, { situation: 'Typed here', task: 'Only typed here' });
    void older.flush();
    await turn();
    waiting[0]?.reject(new Error('taken over'));
    await turn();
    await localStore.keepAccount('a-1', { ...EMPTY, situation: 'Saved there' }, '2026-11-23T10:00:00.000+00:00', 0);

    const editor = await opened();
    expect({ ...editor.text }).toEqual({ ...EMPTY, situation: 'Saved there', task: 'Only typed here' });
    expect([...editor.clashes]).toEqual([['situation', { typed: 'Typed here', basedOn: '', now: 'Saved there' }]]);
    await editor.flush();
    expect((await opened()).clashes.get('situation')?.typed).toBe('Typed here');
    editor.settle('situation', 'typed');
    await editor.flush();
    expect(await localStore.account('a-1')).toMatchObject({ situation: 'Typed here', task: 'Only typed here' });
    expect((await opened()).clashes.size).toBe(0);
  });

  it.each(['{"situation":"S"}', '{"situation":{"typed":"S"}}', '"S"', 'null', '{"situation":'])(
    'is the one on the local store when the tab holds %s, which is no account',
    async (held) => {
      const first = await opened();
      type(first, { situation: 'Typed' });
      expect(sessionStorage.length).toBe(1);
      sessionStorage.setItem(sessionStorage.key(0) ?? '', held);
      expect({ ...(await opened()).text }).toEqual(EMPTY);
      await first.flush();
    },
  );

  it('holds the words for the hints still while one types, and lets them follow at each save', async () => {
    const editor = await opened();
    type(editor, { situation: 'I was' });
    expect(editor.settled.situation).toBe('');
    await editor.flush();
    expect(editor.settled.situation).toBe('I was');
    type(editor, { situation: 'I was asked' });
    expect(editor.settled.situation).toBe('I was');
    await editor.flush();
  });

  it('is changed, and so saved, only where a rewriting changes its words', async () => {
    const editor = await opened();
    type(editor, { situation: 'See Figure 2.', task: 'None' });
    await editor.flush();
    editor.rewrite((text) => text);
    expect(editor.saved).toBe('saved');
    editor.rewrite((text) => text.replace('Figure 2', 'Figure 1'));
    expect([editor.text.situation, editor.text.task, editor.saved]).toEqual(['See Figure 1.', 'None', 'waiting']);
    await editor.flush();
    expect((await localStore.account('a-1')).situation).toBe('See Figure 1.');
  });
});

describe('a reference put into an account', () => {
  /** The text of the part Situation on the screen, its cursor at `[ ]` or around what stands there. */
  async function withCursor(text: string) {
    const editor = await opened();
    const [before = '', chosen = '', after = ''] = text.split(/[[\]]/);
    editor.text.situation = before + chosen + after;
    const area = document.createElement('textarea');
    document.body.append(area);
    area.value = editor.text.situation;
    area.setSelectionRange(before.length, before.length + chosen.length);
    const leave = editor.area('situation')(area);
    const insert = async (piece: string) => {
      const inserted = editor.insert(piece, 'situation');
      // As the screen does it: the text follows the words.
      area.value = editor.text.situation;
      await inserted;
    };
    return { editor, area, insert, leave };
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
    const { editor, insert } = await withCursor(text);
    await insert('(step 3)');
    expect(editor.text.situation).toBe(expected);
    await editor.flush();
    expect((await localStore.account('a-1')).situation).toBe(expected);
  });

  it('leaves the cursor behind it, in the text, so that one can type on', async () => {
    const { editor, area, insert } = await withCursor('I looked[] and rang');
    await insert('(step 3)');
    expect(document.activeElement).toBe(area);
    expect([area.selectionStart, area.selectionEnd]).toEqual(['I looked (step 3)'.length, 'I looked (step 3)'.length]);
    await editor.flush();
  });

  it('goes to the end of the part that was typed in last when its text is not on the screen', async () => {
    const { editor, leave } = await withCursor('[]I looked');
    leave();
    editor.text.task = 'To register';
    editor.part = 'task';
    await editor.insert('(step 3)');
    await editor.insert('(step 4)', 'situation');
    expect([editor.text.task, editor.text.situation]).toEqual(['To register (step 3)', 'I looked (step 4)']);
    await editor.flush();
  });
});

/**
 * Owns what stands beside the logs on this device: who the learner is, the list of attempts, accounts, figures.
 * Never changes a log: that is the desk's alone.
 */
import type { Account } from '../evidence/bundle/schema.ts';
import type { AttemptSummary, FigureRecord, KeptSheet, LocalStore } from './api.ts';
import { inPack } from './figure-order.ts';
import { type Change, ofAttempt, type Store, write } from './store.ts';
import { within } from './within.ts';

export const EMPTY_ACCOUNT: Account = {
  situation: '',
  task: '',
  action: '',
  result: '',
  history: { firstSaved: null, lastSaved: null, saves: 0, pastes: 0 },
};

/** `connect`: the store, opened when it is not open. */
export function makeLocalStore(connect: () => Promise<Store>): LocalStore {
  const read = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = await connect();
    return within(work(store));
  };
  return {
    learner: async () => (await read((store) => store.get('learner', 'me'))) ?? null,
    keepLearner: async (learner) => {
      await write(await connect(), ['learner'], (change) => change.objectStore('learner').put(learner, 'me'));
    },
    attempts: async () => (await read((store) => store.getAll('attempt'))).sort(newestFirst),
    removeAttempt: async (id) => removeAttempt(await connect(), id),
    referrals: async () =>
      (await read((store) => store.getAll('referral'))).sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    keepReferral: async (referral) => {
      await write(await connect(), ['referral'], (change) => change.objectStore('referral').put(referral));
    },
    removeReferral: async (decision) =>
      write(await connect(), ['referral'], (change) => change.objectStore('referral').delete(decision)),
    account: async (attempt) => (await read((store) => store.get('account', attempt))) ?? EMPTY_ACCOUNT,
    keepAccount: async (attempt, text, at, pasted) => keepAccount(await connect(), attempt, text, at, pasted),
    figures: (attempt) => read((store) => store.getAll('figure', ofAttempt(attempt))),
    keepFigure: async (figure, sheet) => keepFigures(await connect(), [figure], sheet),
    keepFigures: async (figures) => keepFigures(await connect(), figures),
    sheets: (attempt) => read((store) => store.getAll('sheet', ofAttempt(attempt))),
    removeSheets: async (attempt) =>
      write(await connect(), ['sheet'], (change) => change.objectStore('sheet').delete(ofAttempt(attempt))),
    clear: async () => {
      const store = await connect();
      const names = Array.from(store.objectStoreNames);
      await write(store, names, (change) => Promise.all(names.map((name) => change.objectStore(name).clear())));
    },
  };
}

const newestFirst = (a: AttemptSummary, b: AttemptSummary): number => Date.parse(b.lastAt) - Date.parse(a.lastAt);

/** `figures` of one attempt. Its line counts those that a pack would hold. */
const keepFigures = (store: Store, figures: readonly FigureRecord[], sheet?: KeptSheet): Promise<void> =>
  write(store, ['figure', 'attempt', 'sheet'], async (change) => {
    const [kept, attempts] = [change.objectStore('figure'), change.objectStore('attempt')];
    // Asked at once: each answer waited for alone would cost the page a turn.
    const [before, line] = await Promise.all([
      Promise.all(figures.map(({ attempt, step }) => kept.get([attempt, step]))),
      attempts.get(figures[0]?.attempt ?? ''),
      sheet && change.objectStore('sheet').put(sheet),
      ...figures.map((figure) => kept.put(figure)),
    ]);
    const more = inPack(figures).length - inPack(before.filter((figure) => figure !== undefined)).length;
    if (line && more !== 0) await attempts.put({ ...line, figures: line.figures + more });
  });

/** Where the parts of an attempt are kept: one row of it, or many under its name. */
const ONE = ['attempt', 'scenario', 'account', 'image'] as const;
const MANY = ['entry', 'figure', 'sheet'] as const;
export const PARTS_OF_ATTEMPT = [...ONE, ...MANY] as const;
type Part = (typeof PARTS_OF_ATTEMPT)[number];

/** Takes every part of an attempt away, within a change. */
export async function removeFrom<N extends Part | 'learner'>(change: Change<N | Part>, id: string): Promise<void> {
  for (const name of ONE) await change.objectStore(name).delete(id);
  for (const name of MANY) await change.objectStore(name).delete(ofAttempt(id));
}

const removeAttempt = (store: Store, id: string): Promise<void> =>
  write(store, PARTS_OF_ATTEMPT, (change) => removeFrom(change, id));

const keepAccount = (
  store: Store,
  attempt: string,
  { situation, task, action, result }: Pick<Account, 'situation' | 'task' | 'action' | 'result'>,
  at: string,
  pasted: number,
): Promise<Account> =>
  write(store, ['account'], async (change) => {
    const before = (await change.objectStore('account').get(attempt)) ?? EMPTY_ACCOUNT;
    const after: Account = {
      situation,
      task,
      action,
      result,
      history: {
        firstSaved: before.history.firstSaved ?? at,
        lastSaved: at,
        saves: before.history.saves + 1,
        pastes: before.history.pastes + pasted,
      },
    };
    await change.objectStore('account').put(after, attempt);
    return after;
  });

/**
 * Owns what stands beside the logs on this device: who the learner is, the list of attempts, accounts, figures.
 * Never changes a log: that is the desk's alone.
 */
import type { Account } from '../evidence/bundle/schema.ts';
import type { AttemptSummary, LocalStore } from './api.ts';
import { ofAttempt, openStore, type Store, writing } from './store.ts';

export const EMPTY_ACCOUNT: Account = {
  situation: '',
  task: '',
  action: '',
  result: '',
  history: { firstSaved: null, lastSaved: null, saves: 0, pastes: 0 },
};

export async function makeLocalStore(): Promise<LocalStore> {
  const store = await openStore();
  return {
    learner: async () => (await store.get('learner', 'me')) ?? null,
    keepLearner: async (learner) => {
      const change = writing(store, ['learner']);
      await change.objectStore('learner').put(learner, 'me');
      await change.done;
    },
    attempts: async () => (await store.getAll('attempt')).sort(newestFirst),
    removeAttempt: (id) => removeAttempt(store, id),
    account: async (attempt) => (await store.get('account', attempt)) ?? EMPTY_ACCOUNT,
    keepAccount: (attempt, text, at, pasted) => keepAccount(store, attempt, text, at, pasted),
    figures: (attempt) => store.getAll('figure', ofAttempt(attempt)),
    keepFigure: async (figure) => {
      const change = writing(store, ['figure', 'attempt']);
      const isNew = !(await change.objectStore('figure').getKey([figure.attempt, figure.step]));
      await change.objectStore('figure').put(figure);
      const line = await change.objectStore('attempt').get(figure.attempt);
      if (line && isNew) await change.objectStore('attempt').put({ ...line, figures: line.figures + 1 });
      await change.done;
    },
    clear: async () => {
      const names = ['learner', 'attempt', 'scenario', 'entry', 'account', 'figure'] as const;
      const change = writing(store, names);
      await Promise.all(names.map((name) => change.objectStore(name).clear()));
      await change.done;
    },
  };
}

const newestFirst = (a: AttemptSummary, b: AttemptSummary): number => Date.parse(b.lastAt) - Date.parse(a.lastAt);

async function removeAttempt(store: Store, id: string): Promise<void> {
  const change = writing(store, ['attempt', 'scenario', 'entry', 'account', 'figure']);
  await change.objectStore('attempt').delete(id);
  await change.objectStore('scenario').delete(id);
  await change.objectStore('account').delete(id);
  await change.objectStore('entry').delete(ofAttempt(id));
  await change.objectStore('figure').delete(ofAttempt(id));
  await change.done;
}

async function keepAccount(
  store: Store,
  attempt: string,
  text: Pick<Account, 'situation' | 'task' | 'action' | 'result'>,
  at: string,
  pasted: number,
): Promise<Account> {
  const change = writing(store, ['account']);
  const before = (await change.objectStore('account').get(attempt)) ?? EMPTY_ACCOUNT;
  const { situation, task, action, result } = text;
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
  await change.done;
  return after;
}

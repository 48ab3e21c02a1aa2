/** Owns the shelf of whoever only watches. Must never keep anything. */
import type { LocalStore } from '../api.ts';
import { EMPTY_ACCOUNT } from '../local-store.ts';

const nothing = async () => undefined;
const noAccount = async () => EMPTY_ACCOUNT;
/** A shelf on which nothing stands and nothing stays. */
export const emptyShelf: LocalStore = {
  learner: async () => null,
  keepLearner: nothing,
  attempts: async () => [],
  removeAttempt: nothing,
  referrals: async () => [],
  keepReferral: nothing,
  removeReferral: nothing,
  account: noAccount,
  keepAccount: noAccount,
  figures: async () => [],
  keepFigure: nothing,
  keepFigures: nothing,
  sheets: async () => [],
  removeSheets: nothing,
  clear: nothing,
};

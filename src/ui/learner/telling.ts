/** Owns which steps of the log are worth telling in an account: what was done at the desk, not the moves between stages. */
import type { Entry } from '../../engine/log/entry.ts';

const MOVES = new Set(['start-work', 'write-account', 'return-to-desk', 'make-pack']);

export const telling = (entry: Entry): boolean => !MOVES.has(entry.command.name);

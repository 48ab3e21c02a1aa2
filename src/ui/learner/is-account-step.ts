/** Owns which steps of the log are worth telling in an account: what was done at the desk, not the moves between stages. */
import { attemptCommands, type CommandOf } from '../../engine/command/registry.ts';
import type { Entry } from '../../engine/log/entry.ts';

/** Help taken, policies read and figures taken by hand are told like what was done at the desk. */
const TOLD: readonly string[] = [
  'show-help',
  'show-open-parts',
  'open-policy',
  'take-figure',
] satisfies CommandOf<'attempt'>[];

const moves: readonly string[] = attemptCommands.filter((name) => !TOLD.includes(name));

export const isAccountStep = (entry: Entry): boolean => !moves.includes(entry.command.name);

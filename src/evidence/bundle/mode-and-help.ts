/** Owns how mode and help of an attempt are said together. Light on purpose: the first page says it of each attempt. */
import { count } from '../../engine/kernel/phrases.ts';
import { MODE_NAMES, type Mode } from '../../engine/log/modes.ts';

/** @example 'Practice, help taken 3 times' */
export function sayModeAndHelp(mode: Mode, help: number): string {
  if (mode === 'assessed') return `${MODE_NAMES.assessed}, no help given`;
  const taken = help === 0 ? 'no help taken' : `help taken ${help === 1 ? 'once' : count(help, 'time')}`;
  return mode === 'guided'
    ? `${MODE_NAMES.guided}: each goal told where it is done; beyond that ${taken}`
    : `${MODE_NAMES[mode]}, ${taken}`;
}

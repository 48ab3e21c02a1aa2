/** Owns the commands that move the attempt itself: its phases, help taken, figures taken by hand. */

import * as z from 'zod/mini';
import { command } from './define.ts';
import { words } from './fields.ts';

export const startWork = command('start-work', 'attempt', {}, () => 'Read the brief and start work');
export const showHint = command('show-hint', 'attempt', { hint: z.string() }, (i) => `Ask for the hint “${i.hint}”`);
export const takeFigure = command(
  'take-figure',
  'attempt',
  { caption: words('What it shows') },
  (i) => `Take a figure by hand: ${i.caption}`,
);
export const writeAccount = command('write-account', 'attempt', {}, () => 'Go on to write the account');
export const returnToDesk = command('return-to-desk', 'attempt', {}, () => 'Go back to the desk');
export const makePack = command('make-pack', 'attempt', {}, () => 'Make the evidence pack');

/** Owns the command that ends the sandbox's day. The day after it is the agency's to know: nobody chooses a date. */
import { command } from './define.ts';

/** Which day comes stands in the step's answer. */
export const endDay = command('end-day', {}, () => 'End the day');

/** Owns the commands that take up a record which is no person's: looking at it is a step, and leaves a line in the access log. */
import { query } from './define.ts';
import { row } from './fields.ts';

export const lookAtClient = query('look-at-client', { client: row('client') }, (i) => `Look at the client ${i.client}`);
export const lookAtVacancy = query(
  'look-at-vacancy',
  { vacancy: row('vacancy') },
  (i) => `Look at the vacancy ${i.vacancy}`,
);

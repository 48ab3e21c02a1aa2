/** Owns how days, states and numbers of the CRM read on the screen. Must never change one, or need the catalogue, which comes behind the first screen. */
import { sayCounted } from '../../engine/crm/queries/counted.ts';
import { MOST_COUNTED, type Page } from '../../engine/crm/queries/shapes.ts';
import { isDay, sayDay } from '../../engine/kernel/date.ts';
import { count } from '../../engine/kernel/phrases.ts';
import type { Cell } from '../../engine/record/column.ts';
import type { Tone } from '../kit/tone.ts';

/** "2 Nov 2026"; what is no date stays as it is. */
export const sayDayOf = (value: Cell): string =>
  isDay(String(value ?? '')) ? sayDay(String(value)) : String(value ?? '');

const TONES: Record<string, Tone> = {
  Active: 'ok',
  'In the bin': 'bad',
  Archived: 'info',
  Anonymised: 'plain',
  Erased: 'plain',
  Achieved: 'ok',
  'Working towards': 'info',
  'Not completed': 'warn',
  Open: 'info',
  'On hold': 'warn',
  Draft: 'plain',
  Filled: 'ok',
  Prospect: 'info',
  Received: 'warn',
  'In progress': 'info',
  Answered: 'ok',
  Rejected: 'plain',
  Placed: 'ok',
};
export const toneOf = (state: string): Tone => TONES[state] ?? 'plain';

type Total = Pick<Page<unknown>, 'total' | 'uncounted'>;
/** "119", "over 1,000". */
export const sayNumber = ({ total, uncounted }: Total): string => sayCounted(uncounted ? MOST_COUNTED + 1 : total);
/** "119 candidates", "over 1,000 candidates", "2 vacancies". */
export const sayTotal = (page: Total, noun: string, many = `${noun}s`): string =>
  page.uncounted ? `${sayNumber(page)} ${many}` : count(page.total, noun, many);

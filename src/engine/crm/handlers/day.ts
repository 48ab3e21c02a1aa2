/** Owns the handler that ends the sandbox's day. What became due is not written anywhere: it follows from the day. */
import { sayWeekday } from '../../kernel/date.ts';
import { refuse } from '../crm.ts';
import { nextDay } from '../rules/day.ts';
import type { Handler } from './handler.ts';

export const endDay: Handler<'end-day'> = (crm) => {
  const next =
    nextDay(crm) ??
    refuse(
      '',
      crm.setting('last-day') === ''
        ? 'This task takes place on one day. Go on to the account when you have done what you can.'
        : `${sayWeekday(crm.today)} is the last day of this task. Go on to the account when you have done what you can.`,
    );
  crm.update('setting', 'today', { value: next });
};

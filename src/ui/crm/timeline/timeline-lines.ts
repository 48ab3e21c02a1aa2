/** Owns how the lines of a history stand on the screen: under their days, which text is cut, and where a line leads. Pure. */

import type { Route } from '../../../actions/address.ts';
import type { TimelineLine } from '../../../engine/crm/queries/shapes.ts';

/** Signs that a text may have before it is cut to its beginning. */
const LONG = 160;
export const isLong = (text: string): boolean => text.length > LONG || text.includes('\n');

/** In the order in which they come; a day has one heading. */
export function daysOf(lines: readonly TimelineLine[]): { day: string; lines: TimelineLine[] }[] {
  const days: { day: string; lines: TimelineLine[] }[] = [];
  for (const line of lines) {
    const last = days.at(-1);
    if (last?.day === line.on_day) last.lines.push(line);
    else days.push({ day: line.on_day, lines: [line] });
  }
  return days;
}

/** Where more of it is: the message, the vacancy; undefined where the line is all there is. */
export function routeOf({ record, id, is_sent, vacancy, candidate, kind }: TimelineLine): Route | undefined {
  if (record === 'message') return { screen: 'inbox', id, ...(is_sent === 1 && { tab: 'sent' }) };
  if (record === 'data_request' && candidate) return { screen: 'candidates', id: candidate, tab: 'protection' };
  return kind === 'Stages' && vacancy ? { screen: 'vacancies', id: vacancy } : undefined;
}

/**
 * Owns qualifications, licences and cards: when they were gained and when they run out.
 * Never a licence that has run out for someone the agency has put to work.
 */
import { addDays, addMonths, type Day } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import { levels, onList } from '../record/picks.ts';
import { monthText } from './calendar.ts';
import type { Qualification, Seat } from './person.ts';

interface Span {
  /** Month of the first job, and the month up to which the career runs. */
  first: number;
  until: number;
  born: Day;
  /** The month of today. */
  now: number;
}

const PLAIN = { expires_on: null, seen: false, proves: '' };

/** What school gave: O levels for those who were 16 before 1988. Not everyone names them. */
function school(chance: Random, { born, now }: Span): Qualification[] {
  const awarded = (Number(born.slice(0, 4)) + (born.slice(5) >= '09' ? 17 : 16)) * 12 + 7;
  if (!chance.chance(72) || awarded > now - 2) return [];
  const title = `${awarded < 1988 * 12 ? 'O levels' : 'GCSEs'}, English and mathematics among them`;
  return [{ ...PLAIN, title, level: 'Level 2', awarded }];
}

/** About one licence in six has run out: somebody has to notice. */
function licence(
  chance: Random,
  valid: number,
  placed: boolean,
  { first, now }: Span,
): Pick<Qualification, 'awarded' | 'expires_on'> {
  const lapsed = valid && !placed && chance.chance(16);
  const old = lapsed ? valid + chance.between(1, 6) : chance.between(2, Math.max(3, (valid || 40) - 8));
  const awarded = Math.max(now - old, Math.min(first, now - 2));
  return { awarded, expires_on: valid ? addMonths(addDays(`${monthText(awarded)}-01`, chance.int(28)), valid) : null };
}

export function makeQualifications(chance: Random, seat: Seat, rung: number, span: Span): Qualification[] {
  const placed = seat.booking !== undefined;
  const found = school(chance, span);
  const until = Math.min(span.until, span.now - 2);
  /** Course follows course: the next is gained after the one before. */
  let gained = span.first + 4;
  let working = false;
  for (const line of seat.trade.learned) {
    const [from, share, level, title = '', valid, proves = ''] = line.split('|');
    const held = rung >= Number(from) && (chance.chance(Number(share)) || (placed && proves));
    if (!held) continue;
    if (level === 'L') {
      const seen = placed || chance.chance(55);
      found.push({
        title,
        level: 'Licence or card',
        seen,
        proves,
        ...licence(chance, Number(valid ?? 0), placed, span),
      });
      continue;
    }
    if (working) continue;
    working = gained >= until || (!placed && level !== '1' && chance.chance(rung > Number(from) ? 4 : 16));
    gained = Math.min(until, gained + chance.between(3, Math.max(4, until - gained)));
    const seen = !working && chance.chance(30);
    found.push({
      ...PLAIN,
      title: `Level ${level} ${title}`,
      level: onList(levels, `Level ${level}`),
      awarded: working ? null : gained,
      seen,
      proves,
    });
  }
  return found;
}

/**
 * Owns qualifications, licences and cards: when they were gained and when they run out.
 * Never a licence that has run out for someone the agency has put to work.
 */
import { addDays, addMonths, type Day } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import { ago, monthNumber, monthText } from './calendar.ts';
import type { Qualification, Seat } from './person.ts';

interface Span {
  /** Month of the first job, and the month up to which the career runs. */
  first: number;
  until: number;
  born: Day;
  today: Day;
}

/** What school gave: O levels for those who were 16 before 1988. Not everyone names them. */
function school(chance: Random, { born, today }: Span): Qualification[] {
  if (!chance.chance(72)) return [];
  const awarded = (Number(born.slice(0, 4)) + (born.slice(5) >= '09' ? 17 : 16)) * 12 + 7;
  const title = awarded < 1988 * 12 ? 'O levels, English and mathematics among them' : 'GCSEs, English and mathematics among them';
  if (awarded > monthNumber(today) - 2) return [];
  return [{ title, level: 'Level 2', awarded, expires: null, seen: false, proves: '' }];
}

function licence(chance: Random, title: string, valid: number, proves: string, placed: boolean, span: Span): Qualification {
  const now = monthNumber(span.today);
  // About one licence in eight has run out: somebody has to notice.
  const old = !placed && chance.chance(12) ? valid + chance.between(1, 6) : chance.between(2, Math.max(3, valid - 8));
  const awarded = Math.max(now - old, Math.min(span.first, now - 2));
  const expires = valid ? addMonths(addDays(`${monthText(awarded)}-01`, chance.int(28)), valid) : null;
  return { title, level: 'Licence or card', awarded, expires, seen: placed || chance.chance(55), proves };
}

export function makeQualifications(chance: Random, seat: Seat, rung: number, span: Span): Qualification[] {
  const placed = seat.booking !== undefined;
  const qualifications = school(chance, span);
  const until = Math.min(span.until, monthNumber(ago(span.today, 60)));
  /** Course follows course: the next is gained after the one before. */
  let gained = span.first + 4;
  let working = false;
  for (const line of seat.trade.qualifications) {
    const [from, share, level, title = '', valid, proves = ''] = line.split('|');
    const held = rung >= Number(from) && (chance.chance(Number(share)) || (placed && Boolean(proves)));
    if (!held) continue;
    if (level === 'L') {
      qualifications.push(licence(chance, title, Number(valid), proves, placed, span));
      continue;
    }
    if (working) continue;
    working = gained >= until || (!placed && Number(level) > 1 && chance.chance(12));
    gained = working ? until : Math.min(until, gained + chance.between(3, Math.max(4, until - gained)));
    const awarded = working ? null : gained;
    qualifications.push({ title: `Level ${level} ${title}`, level: `Level ${level}`, awarded, expires: null, seen: !working && chance.chance(30), proves });
  }
  return qualifications;
}

/**
 * Owns the plainest way to judge one person on one requirement: loops over rows, no SQL, one rule after the other as the policy and the cases
 * say it. What the CRM says is held against this. Must never share code with it.
 */
import type { Row } from '../../src/engine/record/catalogue.ts';

export interface Someone {
  candidate: Partial<Row<'candidate'>>;
  jobs: { job_title: string; started: string | null; ended: string | null }[];
  qualifications: { title: string; status: string; expires_on: string | null }[];
  skills: { name: string; years: number | null }[];
  /** Sentences of the current CV, each with what it says of which skill. */
  cv: { skill: string; says: 'said' | 'unsure' | 'denied' }[];
}
export interface Wanted {
  kind: string;
  named?: string;
  same?: string[];
  near?: string[];
  other?: string[];
  years?: number | null;
  from?: string;
  to?: string;
  by?: string;
  shift?: string;
  /** Pounds an hour. */
  highest?: number;
}
type Verdict = 'met' | 'part' | 'not' | 'unknown';

const same = (wanted: Wanted, name: string): boolean => [wanted.named, ...(wanted.same ?? [])].includes(name);
const near = (wanted: Wanted, name: string): boolean => (wanted.near ?? []).includes(name);
const strongest = (verdicts: Verdict[]): Verdict =>
  (['met', 'part', 'not'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'unknown';

function qualification(wanted: Wanted, { qualifications }: Someone): Verdict {
  const from = wanted.from ?? '';
  return strongest(
    qualifications.flatMap(({ title, status, expires_on }): Verdict[] => {
      const lapsed = status === 'Achieved' && expires_on !== null && expires_on < from;
      if (same(wanted, title)) {
        if (lapsed || status === 'Not completed') return ['not'];
        return status === 'Achieved' ? ['met'] : ['part'];
      }
      if (near(wanted, title) && status === 'Achieved') return [lapsed ? 'not' : 'part'];
      return [];
    }),
  );
}

function licence(wanted: Wanted, { qualifications }: Someone): Verdict {
  const own = qualifications.filter(({ title }) => same(wanted, title));
  const achieved = own.filter(({ status }) => status === 'Achieved');
  if (achieved.some(({ expires_on }) => expires_on !== null && expires_on >= (wanted.to ?? ''))) return 'met';
  if (achieved.some(({ expires_on }) => expires_on !== null && expires_on >= (wanted.from ?? ''))) return 'part';
  if (own.some(({ status }) => status === 'Working towards')) return 'part';
  if (achieved.some(({ expires_on }) => expires_on === null)) return 'unknown';
  if (own.length > 0) return 'not';
  return qualifications.some(({ title }) => wanted.other?.includes(title)) ? 'not' : 'unknown';
}

function skill(wanted: Wanted, { skills, cv }: Someone): Verdict {
  const years = wanted.years ?? null;
  const enough = (had: number | null) => years === null || (had !== null && had >= years);
  const listed = skills.flatMap(({ name, years: had }): Verdict[] => {
    if (same(wanted, name)) return [enough(had) ? 'met' : 'part'];
    return near(wanted, name) ? ['part'] : [];
  });
  if (listed.includes('met')) return 'met';
  const mine = cv.filter(({ skill: name }) => same(wanted, name)).map(({ says }) => says);
  if (mine.includes('said')) return years === null ? 'met' : 'part';
  if (listed.length > 0) return 'part';
  if (cv.some(({ skill: name, says }) => near(wanted, name) && says === 'said')) return 'part';
  if (mine.includes('unsure')) return 'unknown';
  return mine.includes('denied') ? 'not' : 'unknown';
}

function experience(wanted: Wanted, { jobs }: Someone, today: string): Verdict {
  if (jobs.length === 0) return 'unknown';
  const such = jobs.filter(({ job_title }) => same(wanted, job_title));
  if (such.length === 0) return 'not';
  const months = new Set<string>();
  const now = today.slice(0, 7);
  for (const { started, ended } of such) {
    if (!started) continue;
    let month = started;
    while (month <= now && month <= (ended ?? now)) {
      months.add(month);
      const [year = 0, number = 0] = month.split('-').map(Number);
      month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
    }
  }
  if (months.size >= Math.max(1, (wanted.years ?? 0) * 12)) return 'met';
  return months.size > 0 ? 'part' : 'unknown';
}

function availability(wanted: Wanted, { candidate }: Someone, today: string): Verdict {
  const { availability: said, available_from: from, availability_verified: verified } = candidate;
  if (!verified || (Date.parse(today) - Date.parse(verified)) / 86_400_000 > 90) return 'unknown';
  if (said === 'Unverified') return 'unknown';
  if (said === 'Not looking') return 'not';
  const late = from ? from > (wanted.by ?? '') : undefined;
  if (said === 'Available') return late ? 'unknown' : 'met';
  if (late === undefined) return 'unknown';
  return late ? 'not' : 'met';
}

function pay(wanted: Wanted, { candidate }: Someone): Verdict {
  const [, low, per] = /^£([\d.]+)(?: to £[\d.]+)? (an hour|a year)$/.exec(candidate.pay_expected ?? '') ?? [];
  if (!low || per !== 'an hour') return 'unknown';
  return Number(low) <= (wanted.highest ?? 0) ? 'met' : 'not';
}

function shift(wanted: Wanted, { candidate }: Someone): Verdict {
  const can = candidate.shift_pattern;
  if (!can) return 'unknown';
  if (can === 'Any shifts' || can === wanted.shift) return 'met';
  return wanted.shift === 'Any shifts' ? 'part' : 'not';
}

export function judge(wanted: Wanted, someone: Someone, miles: number | undefined, today: string): Verdict {
  const { right_to_work, identity_checked, travel_miles } = someone.candidate;
  switch (wanted.kind) {
    case 'Qualification':
      return qualification(wanted, someone);
    case 'Licence or card':
      return licence(wanted, someone);
    case 'Skill':
      return skill(wanted, someone);
    case 'Experience':
      return experience(wanted, someone, today);
    case 'Availability':
      return availability(wanted, someone, today);
    case 'Pay':
      return pay(wanted, someone);
    case 'Shift':
      return shift(wanted, someone);
    case 'Travel':
      if (miles === undefined || travel_miles === null || travel_miles === undefined) return 'unknown';
      return miles <= travel_miles ? 'met' : 'not';
    case 'Right to work':
      return right_to_work === 'Checked' ? 'met' : right_to_work === 'Expired' ? 'not' : 'unknown';
    case 'Identity':
      return identity_checked ? 'met' : 'unknown';
    default:
      return 'unknown';
  }
}

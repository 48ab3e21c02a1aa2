/** Owns which of the agency's tags fit a person. Never a tag that the rest of the record does not bear out. */
import type { Random } from '../kernel/random.ts';
import type { Note, Unspoken } from './person.ts';

export function tagsOf(chance: Random, person: Unspoken, notes: readonly Note[]): string[] {
  const { trade, shift_pattern, work_type, availability, qualifications, jobs } = person;
  const desk = /Office|Finance/.test(trade.sector);
  const seen = (words: string): boolean => qualifications.some((paper) => paper.seen && paper.title.includes(words));
  const fits: [boolean, string][] = [
    [seen('Enhanced DBS'), 'Enhanced DBS seen'],
    [seen('First Aid'), 'First aider'],
    [trade.sector === 'Construction' && person.rung > 0, 'Own tools'],
    [notes.some(({ subject }) => subject === 'Skills test'), 'Skills test passed'],
    [notes.some(({ kind }) => kind === 'Meeting'), 'Interviewed in branch'],
    [/superv|leader|manager|senior/i.test(jobs.at(-1)?.title ?? ''), 'Supervisor'],
    [trade.field.includes('driving') || chance.chance(20), 'Driving licence'],
    [availability === 'Available' && chance.chance(45), 'Immediate start'],
    [shift_pattern === 'Any shifts' && chance.chance(60), 'Evenings and weekends'],
    [work_type === 'Either' && chance.chance(40), 'Temp to perm'],
    [desk && chance.chance(25), 'Hybrid or remote'],
    [chance.chance(20), 'Own transport'],
    [!person.booking && chance.chance(8), chance.pick(['School hours', 'Part time'])],
  ];
  return fits.flatMap(([fit, tag]) => (fit ? [tag] : [])).slice(0, 4);
}

/** Owns reading what a vacancy asks for, and how far a person shows it. Never decides who is put forward. */
import { reference } from '../kernel/ids.ts';
import type { Career } from './person.ts';
import { skillList } from './vocabulary/skills.ts';

export interface Need {
  must: boolean;
  /** A skill of the picklist, or words without a code. */
  name: string;
  years: number | null;
  what: string;
}

export const skillId = (name: string): string | null => {
  const place = skillList.findIndex((skill) => skill.name === name);
  return place < 0 ? null : reference('SKILL', place + 1);
};

/** "!Reception 1" is a must have of one year. */
export function needsOf(vacancy: { needs: string }): Need[] {
  return vacancy.needs.split('; ').map((text) => {
    const [, mark, name = '', years] = /^([!~])(.*?)(?: (\d+))?$/.exec(text) ?? [];
    const coded = skillId(`${name} ${years}`) ? `${name} ${years}` : name;
    const least = coded === name && years ? Number(years) : null;
    const span = least ? `, at least ${least} ${least === 1 ? 'year' : 'years'}` : '';
    return { must: mark === '!', name: coded, years: least, what: coded + span };
  });
}

/** The needs with a code that the person's skills show, and those they do not. */
export function compare(
  person: Pick<Career, 'skills'>,
  vacancy: { needs: string },
): { shown: Need[]; missing: Need[]; score: number } {
  const coded = needsOf(vacancy).filter(({ name }) => skillId(name));
  const has = (need: Need): boolean =>
    person.skills.some(({ name, years }) => name === need.name && years >= (need.years ?? 0));
  const weigh = (needs: Need[]): number => needs.reduce((sum, { must }) => sum + (must ? 2 : 1), 0);
  const shown = coded.filter(has);
  const missing = coded.filter((need) => !has(need));
  return { shown, missing, score: Math.round((100 * weigh(shown)) / weigh(coded)) };
}

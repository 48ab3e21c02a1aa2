/** Owns proof of what tells on a person, by the columns there are. Single records: tests/protection. */
import { describe, expect, it } from 'vitest';
import { tables } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { anonymity } from './anonymity.ts';

const tellsOf = (left: Record<string, Cell>, alike = 20) =>
  anonymity({ left, alike, keyKept: false, elsewhere: [] }).map(({ kind }) => kind);

describe('what is left of a record', () => {
  it.each([
    ['first_name', 'Aisha', 'name'],
    ['email', 'aisha@example.com', 'contact'],
    ['mobile', '07700 900311', 'contact'],
    ['address', '8 Mill Lane', 'contact'],
    ['summary', 'Keen', 'free-text'],
    ['cv', 'Receptionist', 'document'],
    ['right_to_work_copy', 'page 1', 'document'],
    ['available_from', '2026-11-02', 'exact-date'],
    ['duties', 'Filing', 'free-text'],
    ['phone', '0113 496 0142', 'contact'],
    ['remark', 'The only one who ever did this. Ask Bob.', 'free-text'],
  ])('tells on the person with %s %j: %s', (field, value, kind) => {
    expect(tellsOf({ sector: 'Finance', [field]: value })).toEqual([kind]);
  });

  it('tells nothing with what comes from a list, a year or an empty field', () => {
    const picks = Object.entries(tables.candidate.columns).flatMap(([field, { kind, picks: list }]) =>
      kind === 'pick' && list ? [[field, list[0] ?? null] as const] : [],
    );
    expect(picks.length).toBeGreaterThan(5);
    expect(tellsOf({ ...Object.fromEntries(picks), year: 2025, email: null, summary: '', one_name: 0 })).toEqual([]);
  });

  it('tells by few who are alike only where something is left to be alike in', () => {
    expect(tellsOf({ sector: 'Engineering' }, 2)).toEqual(['too-few-alike']);
    expect(tellsOf({ sector: null, source: '', one_name: 0 }, 2)).toEqual([]);
    expect(tellsOf({}, 1)).toEqual([]);
  });

  it('says each reason once, in a sentence', () => {
    const found = anonymity({
      left: { email: 'a@example.com', mobile: '07700 900311' },
      alike: 1,
      keyKept: true,
      elsewhere: ['a name in a note', 'a file name'],
    });
    expect(found.map(({ kind }) => kind)).toEqual(['contact', 'key', 'other-rows']);
    expect(found.at(-1)?.says).toBe('Something about the person stands elsewhere: a name in a note; a file name.');
  });
});

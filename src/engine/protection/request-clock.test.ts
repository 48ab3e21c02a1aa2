/** Owns proof of what must hold for every request, and of the words that a due date is shown with. The dates themselves: tests/protection. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../kernel/date.ts';
import { isWorkingDay } from '../kernel/working-day.ts';
import { englandAndWales, officeDaysOf, workingDayFrom } from './office-days.ts';
import { daysIn } from './pause.ts';
import { type RequestFacts, requestClock } from './request-clock.ts';
import { sayClock } from './say-clock.ts';

const from = (days: number) => addDays('2024-01-01', days);
const day = fc.integer({ min: 0, max: 1200 }).map(from);
const proof = fc.option(fc.record({ asked: day, confirmed: fc.option(day, { nil: null }) }), { nil: undefined });
const facts: fc.Arbitrary<RequestFacts> = fc.record({
  received: day,
  identity: proof,
  authority: proof,
  clarifications: fc.array(
    fc.record({ asked: day, answered: fc.option(day, { nil: null }), about: fc.constantFrom('scope', 'form') }),
    { maxLength: 4 },
  ),
  extension: fc.option(fc.record({ told: day, reason: fc.constantFrom('complex', 'numerous', 'we are busy') }), {
    nil: undefined,
  }),
  replied: fc.option(day, { nil: null }),
});
const clockOf = (given: RequestFacts, on?: string) => requestClock(given, englandAndWales, on);
const wordsOf = (given: RequestFacts, on?: string) => sayClock(given, englandAndWales, on);

describe('the clock of any request', () => {
  it('names a due date on a working day, a month or more after the clock started', () => {
    fc.assert(
      fc.property(facts, day, (given, on) => {
        const { from: start, due } = clockOf(given, on);
        if (due === null || start === null) return;
        expect(isWorkingDay(due)).toBe(true);
        expect(due >= addMonths(start, 1)).toBe(true);
      }),
    );
  });

  it('knows on a day only what had happened by then', () => {
    fc.assert(
      fc.property(facts, day, fc.integer({ min: 1, max: 200 }), (given, on, more) => {
        const later = addDays(on, more);
        const known = { ...given, clarifications: given.clarifications ?? [] };
        const added = {
          ...known,
          clarifications: [...known.clarifications, { asked: later, answered: null, about: 'scope' as const }],
        };
        expect(clockOf(added, on)).toEqual(clockOf(known, on));
      }),
    );
  });

  it('is overdue on the day after the due day, and never before', () => {
    fc.assert(
      fc.property(day, (received) => {
        const { due } = clockOf({ received });
        expect(clockOf({ received }, due ?? '').state).toBe('running');
        expect(clockOf({ received }, addDays(due ?? '', 1)).state).toBe('overdue');
      }),
    );
  });

  it('says everything without a gap in its words', () => {
    fc.assert(
      fc.property(facts, day, (given, on) => {
        const { head, because } = wordsOf(given, on);
        expect([head, ...because].join(' ')).not.toMatch(/undefined|null|NaN| {2}/);
      }),
    );
  });
});

describe('a question about which data is meant', () => {
  const asked = (on: string, answered: string | null) => ({ asked: on, answered, about: 'scope' as const });
  it('gives no time back when it is asked after the time was over', () => {
    const late = { received: '2026-11-02', clarifications: [asked('2026-12-07', '2026-12-14')] };
    expect(clockOf(late, '2026-12-15')).toMatchObject({ state: 'overdue', due: '2026-12-02', pausedDays: 0 });
  });

  it('moves the end of more time, and not the last day for telling of it, when it is asked in the added months', () => {
    const given = {
      received: '2026-11-02',
      extension: { told: '2026-11-20', reason: 'complex' },
      clarifications: [asked('2026-12-10', '2026-12-14')],
    };
    expect(clockOf(given)).toMatchObject({ due: '2027-02-08', tellBy: '2026-12-02', pausedDays: 5 });
  });

  it('that is open stops the clock, and a day of more time told meanwhile is in time', () => {
    const given = {
      received: '2026-11-02',
      extension: { told: '2026-12-20', reason: 'numerous' },
      clarifications: [asked('2026-11-30', null)],
    };
    expect(clockOf(given)).toMatchObject({ state: 'stopped', due: null, tellBy: null, extended: true });
  });

  it('takes a day out once, however many questions lie over it', () => {
    expect(daysIn([])).toBe(0);
    expect(
      daysIn([
        { from: '2026-11-09', to: '2026-11-10' },
        { from: '2026-11-02', to: '2026-11-05' },
        { from: '2026-11-04', to: '2026-11-06' },
      ]),
    ).toBe(7);
  });
});

describe('beyond the years whose bank holidays are known', () => {
  it('no date is named, and it is said why', () => {
    const given = { received: `${englandAndWales.years.last}-12-15` };
    expect(clockOf(given).due).toBeNull();
    expect(wordsOf(given).head).toBe(
      'No due date can be named: it falls after Mon 15 Jan 2029, and bank holidays are known up to 2028 only.',
    );
  });

  it('nor of a request of long ago, of which the end was before them', () => {
    const given = { received: '1900-11-01' };
    expect(clockOf(given).due).toBeNull();
    expect(wordsOf(given).head).toBe(
      `No due date can be named: it fell on Sat 1 Dec 1900 or soon after, and bank holidays are known from ${englandAndWales.years.first} on only.`,
    );
  });

  it('a holiday proclaimed for one year moves the date once it is in the list', () => {
    const office = officeDaysOf([...englandAndWales.holidays, '2026-12-02']);
    expect(workingDayFrom('2026-12-02', office)).toBe('2026-12-03');
  });
});

describe('the words of a due date', () => {
  it('give each step of the count', () => {
    const given = {
      received: '2026-11-20',
      identity: { asked: '2026-11-20', confirmed: '2026-11-20' },
      clarifications: [{ asked: '2026-11-23', answered: '2026-11-27', about: 'scope' as const }],
    };
    expect(wordsOf(given)).toEqual({
      head: 'Due by the end of Tue 29 Dec 2026.',
      because: [
        'It came on Fri 20 Nov 2026. It starts with the proof of identity, which came on Fri 20 Nov 2026.',
        'One month from Fri 20 Nov 2026: the same date of the next month, or the last day of a shorter month.',
        '5 days do not count, while we asked what is meant: Mon 23 Nov 2026 to Fri 27 Nov 2026.',
        'That is Fri 25 Dec 2026, when the office is shut (bank holidays: Fri 25 Dec 2026 and Mon 28 Dec 2026); so the end of the next working day, Tue 29 Dec 2026.',
      ],
    });
  });

  it('say what is waited for', () => {
    const given = { received: '2026-11-02', identity: { asked: '2026-11-03' } };
    expect(wordsOf(given)).toEqual({
      head: 'No due date yet: the clock waits for proof.',
      because: [
        'It came on Mon 2 Nov 2026. It starts on the day on which proof of identity comes; that was asked for on Tue 3 Nov 2026.',
      ],
    });
  });

  it('say why more time was not won', () => {
    const asked = (told: string, reason: string) =>
      wordsOf({ received: '2026-11-02', extension: { told, reason } }).because;
    expect(asked('2026-12-03', 'complex')).toContain(
      'More time was told on Thu 3 Dec 2026, too late: the last day for it was Wed 2 Dec 2026.',
    );
    expect(asked('2026-11-16', 'needs clarification')).toContain(
      '“needs clarification” gives no more time. Only a request that is complex or numerous does.',
    );
  });
});

/** Owns proof of what must hold of every decision of retention, whatever the rules and the record. Single decisions: tests/protection. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/date.ts';
import { decide } from './decide.ts';
import { SMALLEST_GROUP, shownFigures } from './figures.ts';
import type { Part, Subject } from './retention-facts.ts';
import { partKinds } from './retention-rule.ts';
import { retentionRules } from './retention-rules.ts';
import { parseRules } from './rules-door.ts';
import { sayDecision } from './say-decision.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2018-01-01', days));
const when = fc.option(day, { nil: null });
const part: fc.Arbitrary<Part> = fc.record({
  kind: fc.constantFrom(...partKinds, 'Holiday photographs'),
  filed: day,
  decided: when,
  introduced: when,
  agencyEmploys: fc.boolean(),
  engagementEnded: when,
  paid: when,
  payPeriod: fc.constantFrom('week', 'fortnight', 'four weeks', 'month'),
  payPeriodEnded: when,
  made: when,
  contractEnded: when,
  processEnded: when,
  withdrawn: when,
  event: when,
  assignmentEnded: when,
});
const parts = fc.array(part, { maxLength: 5 });
const subject: fc.Arbitrary<Subject> = fc.record({
  standing: fc.constantFrom('in service', 'talent pool', 'out of use', 'speculative'),
  registered: day,
  received: day,
  lastService: when,
  lastContact: when,
  reviewed: fc.option(fc.record({ day, figures: fc.constantFrom('wanted', 'not wanted') }), { nil: undefined }),
  reconfirm: fc.constantFrom(undefined, 'yes', 'no', 'silent'),
  erasure: fc.option(fc.record({ decided: day }), { nil: undefined }),
  holds: fc.array(fc.record({ reason: fc.constant('Claim'), placed: day, released: when }), { maxLength: 2 }),
});
const all = (given: Subject, papers: Part[], today: string) => {
  const { record, parts: decided } = decide(retentionRules, given, papers, today);
  return [record, ...decided].filter((one) => one !== undefined);
};
const GONE = ['anonymise', 'erase', 'stop', 'review'];

describe('what is decided for any record and its parts', () => {
  it('lets nothing go before its release date, and nothing at all without one', () => {
    fc.assert(
      fc.property(subject, parts, day, (given, papers, today) => {
        for (const { action, release } of all(given, papers, today))
          expect(GONE.includes(action)).toBe(release !== null && release <= today);
      }),
    );
  });

  it('lets nothing but marketing go while a hold lasts', () => {
    fc.assert(
      fc.property(subject, parts, day, (given, papers, today) => {
        const held = { ...given, holds: [{ reason: 'Claim', placed: today, released: addDays(today, 1) }] };
        for (const { action } of all(held, papers, today)) expect(['hold', 'stop']).toContain(action);
      }),
    );
  });

  it('is for a part no other because of the papers beside it', () => {
    fc.assert(
      fc.property(subject, parts, part, day, (given, papers, one, today) => {
        const alone = decide(retentionRules, given, [one], today).parts[0];
        expect(decide(retentionRules, given, [...papers, one], today).parts.at(-1)).toEqual(alone);
      }),
    );
  });

  it('keeps a record at least as long with one more paper round it', () => {
    fc.assert(
      fc.property(subject, parts, part, day, (given, papers, one, today) => {
        const of = (these: Part[]) => decide(retentionRules, { ...given, holds: [], erasure: undefined }, these, today);
        const [less, more] = [of(papers).record, of([...papers, one]).record];
        expect((more?.release ?? '9999') >= (less?.release ?? '9999')).toBe(true);
      }),
    );
  });

  it('names as a duty what would stay if the person asked for erasure today', () => {
    fc.assert(
      fc.property(subject, parts, day, (given, papers, today) => {
        // A request ends the service, and with it what has no end yet.
        const free: Subject = { ...given, holds: [], erasure: undefined };
        if (free.standing === 'in service') return;
        const asked = all({ ...free, erasure: { decided: today } }, papers, today);
        const duties = all(free, papers, today).map(({ duty }) => duty && { ...duty, rule: duty.rule.id });
        const stays = asked.map(({ action, rule, release }) =>
          rule.stands && ['keep', 'archive'].includes(action) ? { rule: rule.id, release } : undefined,
        );
        expect(duties).toEqual(stays);
      }),
    );
  });

  it('can be said in a sentence that names the rule', () => {
    fc.assert(
      fc.property(subject, parts, day, (given, papers, today) => {
        for (const decision of all(given, papers, today)) {
          expect(sayDecision(decision)).toContain(decision.rule.id);
          expect(sayDecision(decision)).not.toMatch(/undefined|null/);
        }
      }),
    );
  });
});

describe('a hold', () => {
  it.each([
    ['2026-10-27', 'review', 'the day before it is placed'],
    ['2026-10-28', 'hold', 'the day it is placed'],
    ['2026-11-01', 'hold', 'the day before it is released'],
    ['2026-11-02', 'review', 'the day it is released'],
  ])('on %s decides: %s, %s', (today, action) => {
    const given: Subject = {
      standing: 'out of use',
      registered: '2023-02-14',
      lastService: '2025-09-30',
      holds: [{ reason: 'Claim', placed: '2026-10-28', released: '2026-11-02' }],
    };
    expect(decide(retentionRules, given, [], today).record?.action).toBe(action);
  });
});

describe('a right-to-work copy that the client keeps', () => {
  it('goes with the year after the last service, not with an engagement of ours', () => {
    const given: Subject = { standing: 'out of use', registered: '2024-01-08', lastService: '2025-12-03' };
    const copy: Part = { kind: 'Right to work copy', agencyEmploys: false, filed: '2024-01-10' };
    expect(decide(retentionRules, given, [copy], '2026-11-02').parts[0]).toMatchObject({
      action: 'archive',
      release: '2026-12-03',
      rule: { id: 'R-01' },
    });
  });
});

describe('a reference that nothing but its own rule keeps', () => {
  it.each([
    ['2026-11-02', 'keep'],
    ['2026-11-03', 'erase'],
  ])('on %s is decided: %s', (today, action) => {
    const given: Subject = { standing: 'talent pool', registered: '2025-09-01', lastContact: '2026-09-01' };
    const reference: Part = { kind: 'Reference', filed: '2025-10-01', introduced: '2025-11-03' };
    expect(decide(retentionRules, given, [reference], today).parts[0]).toMatchObject({ action, rule: { id: 'R-05' } });
  });
});

describe('somebody in the pool who was asked whether to stay', () => {
  const given: Subject = { standing: 'talent pool', registered: '2022-01-17', lastContact: '2026-10-28' };
  it.each([
    ['yes', 'keep', '2028-10-28'],
    ['no', 'erase', '2026-10-28'],
  ] as const)('and says %s: %s', (reconfirm, action, release) => {
    const { record } = decide(retentionRules, { ...given, reconfirm }, [], '2026-11-02');
    expect(record).toMatchObject({ action, release, rule: { id: 'R-11' } });
  });

  it('and says no, but was given a service this year, is kept by the law', () => {
    const served: Subject = { ...given, lastService: '2026-03-02', reconfirm: 'no' };
    expect(decide(retentionRules, served, [], '2026-11-02').record).toMatchObject({
      release: '2027-03-02',
      rule: { id: 'R-01' },
    });
  });
});

describe('a permission that was not withdrawn, and what a selection still needs', () => {
  it.each([
    ['Marketing permission', 'R-13'],
    ['Adjustment', 'R-12'],
  ] as const)('%s: %s has no end yet', (kind, id) => {
    const given: Subject = { standing: 'in service', registered: '2024-01-08', lastService: '2026-10-30' };
    expect(decide(retentionRules, given, [{ kind }], '2026-11-02').parts[0]).toMatchObject({
      action: 'keep',
      release: null,
      rule: { id },
    });
  });
});

describe('rules that a centre brings', () => {
  const [first] = retentionRules.map(({ id, keeps, months, from, at_end, keeps_record, stands }) => ({
    id,
    keeps,
    months,
    from,
    at_end,
    keeps_record,
    stands,
  }));

  it('are taken when each is whole', () => {
    expect(parseRules([first])).toMatchObject({ ok: true, value: [{ ...first, days: 0 }] });
  });

  it('are refused with the place that is wrong', () => {
    const refused = parseRules([{ ...first, from: 'the full moon', months: -1 }]);
    expect(refused.ok ? [] : refused.error.map(({ path }) => path)).toEqual(['0.months', '0.from']);
    expect(parseRules([first, first])).toMatchObject({ ok: false });
    expect(parseRules('R-01')).toMatchObject({ ok: false });
  });
});

describe('figures that are shown', () => {
  it('hold no group under five, and every person or nobody', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.nat({ max: 20 })), (counts) => {
        const sum = (of: Record<string, number>) => Object.values(of).reduce((whole, one) => whole + one, 0);
        const shown = shownFigures(counts);
        for (const people of Object.values(shown)) expect(people).toBeGreaterThanOrEqual(SMALLEST_GROUP);
        expect([0, sum(counts)]).toContain(sum(shown));
        expect(sum(shown) === 0).toBe(sum(counts) < SMALLEST_GROUP);
      }),
    );
  });
});

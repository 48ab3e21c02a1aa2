/**
 * Owns proof that the days in the tasks on putting records out of use are right for whatever is drawn: what is due, under which rule, and until
 * when, by the engine's own rules. Must never hold a day itself but the sandbox's; the scenarios do.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays } from '../../src/engine/kernel/date.ts';
import { decide } from '../../src/engine/protection/decide.ts';
import { englandAndWales } from '../../src/engine/protection/office-days.ts';
import { requestClock } from '../../src/engine/protection/request-clock.ts';
import type { Part, Subject } from '../../src/engine/protection/retention-facts.ts';
import { retentionRules } from '../../src/engine/protection/retention-rules.ts';

type Line = Record<string, string>;
/** The lines of what is drawn under a name; never fewer than three, or a learner would know another's days. */
function linesOf(slug: string, name: string): Line[] {
  const text = readFileSync(new URL(`../../scenarios/${slug}/scenario.yaml`, import.meta.url), 'utf8');
  const lines = (parse(text) as { draw: Record<string, Line[]> }).draw[name] ?? [];
  expect(lines.length, `lines of ${name}`).toBeGreaterThan(2);
  return lines;
}
const MONDAY = '2026-11-02';
const FRIDAY = '2026-11-06';
const decided = (subject: Subject, parts: Part[] = [], today = MONDAY) => decide(retentionRules, subject, parts, today);
const outOfUse = (lastService: string | undefined, more: Partial<Subject> = {}): Subject => ({
  standing: 'out of use',
  registered: '2022-01-10',
  lastService,
  ...more,
});
const reviewed: Partial<Subject> = { reviewed: { day: MONDAY, figures: 'not wanted' } };
const inWords = (day = ''): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });

/** Archived to that day and no other, and said so in words. */
function isArchivedUntil({ served, release = '', until, before, after }: Line, today = MONDAY): void {
  const { record } = decided(outOfUse(served), [], today);
  expect(record).toMatchObject({ action: 'archive', release, rule: { id: 'R-01' } });
  expect(until).toBe(inWords(release));
  if (before) expect(before).toBe(addDays(release, -1));
  expect(after).toBe(addDays(release, 1));
}
/** Its time is over, and nobody need keep it once it was looked at. */
function isOver({ served, release = '' }: Line): void {
  expect(decided(outOfUse(served)).record).toMatchObject({ action: 'review', release, rule: { id: 'R-01' } });
  expect(decided(outOfUse(served, reviewed)).record?.action).toBe('erase');
}

describe('retention-review', () => {
  const lines = (name: string): Line[] => linesOf('retention-review', name);

  it('archives who has found work to the day on which R-01 ends', () => {
    for (const line of lines('still')) isArchivedUntil(line);
  });

  it('has a record whose time is over, and two that would be over but for a request and a claim', () => {
    for (const line of lines('past')) isOver(line);
    for (const name of ['asks', 'claims'])
      for (const line of lines(name)) {
        isOver(line);
        const held = outOfUse(line['served'], { ...reviewed, holds: [{ reason: 'x', placed: '2026-10-10' }] });
        expect(decided(held).record?.action).toBe('hold');
      }
  });

  it('has a request whose answer is due when the clock says', () => {
    for (const { received = '', due, due_said, received_said } of lines('asks')) {
      expect(requestClock({ received }, englandAndWales).due).toBe(due);
      expect([`${received_said} 2026`, `${due_said} 2026`]).toEqual([inWords(received), inWords(due)]);
    }
  });

  it('keeps our own temp for the right-to-work copy, while the CV is over and the timesheet is not', () => {
    for (const { ended = '', release, until, before, after, paid: pay, paid_before, paid_after } of lines('shift')) {
      const engagement = { agencyEmploys: true, engagementEnded: ended };
      const paid = { made: ended, paid: ended, payPeriod: 'week' as const, payPeriodEnded: ended };
      const { record, parts } = decided(outOfUse(ended, reviewed), [
        { kind: 'Right to work copy', filed: '2024-01-08', ...engagement },
        { kind: 'CV', filed: '2024-01-08' },
        { kind: 'Timesheet', filed: ended, ...paid },
      ]);
      expect(record).toMatchObject({ action: 'archive', release, rule: { id: 'R-06' } });
      expect(parts.map((part) => part?.action)).toEqual(['archive', 'erase', 'archive']);
      expect(parts[0]).toMatchObject({ release, rule: { id: 'R-06' } });
      expect(parts[2]).toMatchObject({ release: pay, rule: { id: 'R-08' } });
      expect([paid_before, paid_after]).toEqual([addDays(pay ?? '', -1), addDays(pay ?? '', 1)]);
      expect(until).toBe(inWords(release));
      expect([before, after]).toEqual([addDays(release ?? '', -1), addDays(release ?? '', 1)]);
    }
  });

  it('has a CV that nobody asked for and whose three months are over', () => {
    for (const { came = '', said } of lines('cv')) {
      expect(decided({ standing: 'speculative', received: came }).record).toMatchObject({ action: 'erase' });
      expect(`${said} 2026`).toBe(inWords(came));
    }
  });

  it('keeps who works for us, whatever the age of the record', () => {
    for (const { served } of lines('works')) {
      const inService: Subject = { standing: 'in service', registered: '2019-04-08', lastService: served };
      expect(decided(inService).record?.action).toBe('keep');
    }
  });

  it('lets go who was asked whether to stay and did not answer', () => {
    for (const { contact } of lines('silent')) {
      const pool: Subject = { standing: 'talent pool', registered: '2022-01-17', lastService: contact };
      const asked: Subject = { ...pool, lastContact: contact, reconfirm: 'silent' };
      expect(decided(asked).record).toMatchObject({ action: 'erase', rule: { id: 'R-11' } });
    }
  });
});

describe('erasure-requests', () => {
  const granted: Partial<Subject> = { erasure: { decided: MONDAY } };

  it('archives what R-01 stands for, and lets the health questionnaire go', () => {
    for (const { started, release = '', until, before, after, month, plain, figures } of linesOf(
      'erasure-requests',
      'mina',
    )) {
      const { record, parts } = decided(outOfUse(started, { registered: '2026-02-09', ...granted }), [
        { kind: 'Health questionnaire', filed: '2026-02-09', processEnded: null },
      ]);
      expect(record).toMatchObject({ action: 'archive', release, rule: { id: 'R-01' } });
      expect([until, before, after]).toEqual([inWords(release), addDays(release, -1), addDays(release, 1)]);
      expect([until?.endsWith(month ?? '-'), plain]).toEqual([true, release.slice(0, 7)]);
      expect(figures).toBe(`${release.slice(5, 7)}/${release.slice(0, 4)}`);
      expect(parts[0]).toMatchObject({ action: 'erase', rule: { id: 'R-12' } });
    }
  });

  it('erases who has nothing that stands', () => {
    for (const { served } of linesOf('erasure-requests', 'tom'))
      expect(decided(outOfUse(served, granted)).record?.action).toBe('erase');
  });
});

it('anonymise-for-statistics: the seventh record may not go yet, and its date was wrong', () => {
  for (const { set = '', ...line } of linesOf('anonymise-for-statistics', 'wrong')) {
    isArchivedUntil(line);
    expect(set < MONDAY).toBe(true);
  }
});

it('a-week-at-the-desk: on Friday one record is archived to its day, and another is over', () => {
  for (const line of linesOf('a-week-at-the-desk', 'leaves')) isArchivedUntil(line, FRIDAY);
  for (const line of linesOf('a-week-at-the-desk', 'over')) isOver(line);
});

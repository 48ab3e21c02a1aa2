/**
 * Owns proof that the days in two knowledge tasks are right for whatever is drawn: the last days of requests by the clock of the engine, what
 * is due by its rules of retention. Must never hold a day itself; the scenarios do.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anonymity } from '../../src/engine/crm/rules/anonymity.ts';
import { addDays } from '../../src/engine/kernel/date.ts';
import { decide } from '../../src/engine/protection/decide.ts';
import { englandAndWales } from '../../src/engine/protection/office-days.ts';
import { type RequestFacts, requestClock } from '../../src/engine/protection/request-clock.ts';
import type { Part, Subject } from '../../src/engine/protection/retention-facts.ts';
import { retentionRules } from '../../src/engine/protection/retention-rules.ts';

type Line = Record<string, string>;
interface Written {
  today: string;
  draw: Record<string, Line[]>;
}
const written = (slug: string): Written =>
  parse(readFileSync(new URL(`../../scenarios/${slug}/scenario.yaml`, import.meta.url), 'utf8')) as Written;
const linesOf = ({ draw }: Written, name: string): Line[] => {
  const lines = draw[name] ?? [];
  expect(lines.length, `lines of ${name}`).toBeGreaterThan(2);
  return lines;
};

const inWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`)
    .toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .replaceAll(',', '');
const dueOf = (facts: RequestFacts): string => requestClock(facts, englandAndWales).due ?? '';

describe('when-is-it-due', () => {
  const task = written('when-is-it-due');
  const ASKED: Record<string, (line: Line) => Omit<RequestFacts, 'received'>> = {
    proof: ({ asked_on = '', confirmed = '' }) => ({ identity: { asked: asked_on, confirmed } }),
    short: () => ({}),
    weekend: () => ({}),
    holiday: () => ({}),
    pause: ({ asked_on = '', answered_on = '' }) => ({
      clarifications: [{ asked: asked_on, answered: answered_on, about: 'scope' }],
    }),
    more: ({ told_on = '' }) => ({ extension: { told: told_on, reason: 'complex' } }),
  };

  it.each(Object.keys(ASKED))('has the last day that the clock counts, with its weekday, for each “%s”', (name) => {
    for (const line of linesOf(task, name)) {
      const { received = '', day = '', due, came } = line;
      expect(dueOf({ received, ...ASKED[name]?.(line) }), `${name} of ${received}`).toBe(day);
      expect(due).toBe(inWords(day));
      expect(came?.startsWith(inWords(received)), `${came} is ${inWords(received)}`).toBe(true);
    }
  });

  it('needs the pause, the proof and the extension: without them each would be due on another day', () => {
    for (const name of ['proof', 'pause', 'more'])
      for (const { received = '', day } of linesOf(task, name)) expect(dueOf({ received })).not.toBe(day);
  });

  it('has wrong days that are no other request’s right one, whatever is drawn', () => {
    const days = Object.keys(ASKED).flatMap((name) => {
      const lines = linesOf(task, name);
      const wrong = name === 'short' || name === 'pause' ? lines.map((line) => line['wrong'] ?? '') : [];
      return [...lines.map(({ due = '' }) => due), ...wrong];
    });
    expect(days).not.toContain('');
    expect(new Set(days).size).toBe(days.length);
  });

  it('says on which day the request came, and when it would be due if nobody had asked for proof', () => {
    for (const { day = '', said, else: without } of linesOf(task, 'came')) {
      expect(`${said} 2026`).toBe(inWords(day));
      expect(`${without} 2026`).toBe(inWords(dueOf({ received: day })));
      expect(dueOf({ received: day, identity: { asked: '2026-11-02', confirmed: '2026-11-02' } })).toBe('2026-12-02');
    }
  });
});

describe('archive-is-not-delete', () => {
  const task = written('archive-is-not-delete');
  const TODAY = '2026-11-02';
  const lookedAt = (subject: Subject): Subject => ({ ...subject, reviewed: { day: TODAY, figures: 'not wanted' } });
  const decided = (subject: Subject, parts: Part[] = []) => decide(retentionRules, subject, parts, TODAY).record;

  it('plays on the day that its cards speak of', () => expect(task.today).toBe('2 Nov 2026'));

  it('archives until the day on which the rule ends, and not a day longer', () => {
    for (const { served = '', release = '', after, until } of linesOf(task, 'new')) {
      const found = decided({ standing: 'out of use', registered: '2023-09-04', lastService: served });
      expect(found).toMatchObject({ action: 'archive', release, rule: { id: 'R-01' } });
      expect(after).toBe(addDays(release, 1));
      expect(inWords(release).endsWith(` ${until}`)).toBe(true);
    }
  });

  it('erases what nothing keeps', () => {
    for (const { day = '', until = '' } of linesOf(task, 'old')) {
      const found = decided(lookedAt({ standing: 'out of use', registered: '2022-03-14', lastService: day }));
      expect(found?.action).toBe('erase');
      expect(until > TODAY).toBe(true);
    }
  });

  it.each<[string, string, (line: Line) => [Subject, Part[]?]]>([
    ['runs', 'archive', ({ registered, served }) => [{ standing: 'out of use', registered, lastService: served }]],
    [
      'over',
      'erase',
      ({ registered, served }) => [lookedAt({ standing: 'out of use', registered, lastService: served })],
    ],
    ['unasked', 'erase', ({ came }) => [{ standing: 'speculative', received: came }]],
    [
      'temp',
      'archive',
      ({ ended }) => [
        lookedAt({ standing: 'out of use', registered: '2023-01-09', lastService: ended }),
        [{ kind: 'Right to work copy', agencyEmploys: true, engagementEnded: ended }],
      ],
    ],
    [
      'held',
      'hold',
      ({ served }) => [
        lookedAt({
          standing: 'out of use',
          registered: '2022-01-10',
          lastService: served,
          holds: [{ reason: 'A request', placed: '2026-10-20' }],
        }),
      ],
    ],
  ])('says of each “%s” what the rules say: %s', (name, action, subjectOf) => {
    for (const line of linesOf(task, name)) expect(decided(...subjectOf(line))?.action, line['said']).toBe(action);
  });

  it('counts as alike what the engine does: fewer than five give somebody away', () => {
    const alike: Record<string, number> = { one: 1, two: 2, three: 3, seven: 7 };
    const isTold = (text: string): boolean => {
      const [, others = ''] = /as (\w+) others?$/.exec(text) ?? [];
      return (
        anonymity({
          left: { sector: 'Finance' },
          alike: 1 + (alike[others] ?? Number(others)),
          keyKept: false,
          elsewhere: [],
        }).length > 0
      );
    };
    for (const text of linesOf(task, 'few')) expect(isTold(String(text)), String(text)).toBe(true);
    for (const text of linesOf(task, 'many')) expect(isTold(String(text)), String(text)).toBe(false);
  });
});

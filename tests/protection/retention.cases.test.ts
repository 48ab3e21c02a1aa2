/** Owns proof that each part of a record is kept, put aside or let go as the cases of retention say. Must never know a rule itself. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { anonymity } from '../../src/engine/crm/rules/anonymity.ts';
import { decide } from '../../src/engine/protection/decide.ts';
import { shownFigures } from '../../src/engine/protection/figures.ts';
import type { Part, Subject } from '../../src/engine/protection/retention-facts.ts';
import type { CountedRule } from '../../src/engine/protection/retention-rule.ts';
import { retentionRules } from '../../src/engine/protection/retention-rules.ts';
import { parseRules } from '../../src/engine/protection/rules-door.ts';
import { casesOf } from '../builders/case-file.ts';
import type { Form } from '../builders/case-form.ts';

interface Right {
  decision: string | string[];
  rule: string | string[];
  release: string | null;
}
interface Case {
  id: string;
  today: string;
  person?: Facts;
  client?: Facts;
  holds?: Subject['holds'];
  erasure?: Subject['erasure'];
  parts: Record<string, Facts>;
  right: Record<string, Right>;
  why: string;
}
type Facts = Record<string, unknown>;
type GivenRule = Omit<CountedRule, 'id' | 'days' | 'at_end'> & { rule: string; then: string };
interface File {
  rules: GivenRule[];
  cases: Case[];
  figures: { id: string; counts: Record<string, number>; right: Record<string, number>; why: string }[];
  anonymous: {
    id: string;
    left: Record<string, string | number>;
    alike: number;
    key_kept?: boolean;
    elsewhere?: string[];
    right: { anonymous: boolean; because?: string[] };
    why: string;
  }[];
}

/** last_service is lastService. */
const named = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

function subjectOf({ person, client, holds, erasure }: Case): Subject {
  const facts = named(person ?? client ?? {});
  const answer = String(facts['reconfirm'] ?? '');
  const reconfirm = ['yes', 'no', 'silent'].find((one) => answer.startsWith(one));
  return { ...facts, isClient: client !== undefined, holds, erasure, reconfirm } as unknown as Subject;
}

/** What differs from what is right; nothing where it is as the case says. */
function wrongIn(rules: readonly CountedRule[], one: Case): unknown[] {
  const names = Object.keys(one.parts);
  const parts = Object.values(one.parts).map((part) => named(part) as unknown as Part);
  const decided = decide(rules, subjectOf(one), parts, one.today);
  return Object.entries(one.right).flatMap(([name, right]) => {
    const found = name === 'record' ? decided.record : decided.parts[names.indexOf(name)];
    const isRight =
      [right.decision].flat().includes(found?.action ?? '') &&
      [right.rule].flat().includes(found?.rule.id ?? '') &&
      found?.release === right.release;
    return isRight ? [] : [{ name, right, found: found && { ...found, rule: found.rule.id } }];
  });
}

const FORM: Form = {
  rules: 'free',
  cases: {
    ...{ today: 'free', person: 'free', client: 'free', parts: 'free', right: 'free' },
    holds: { reason: 'free', placed: 'free', released: 'free' },
    erasure: { decided: 'free' },
  },
  figures: { counts: 'free', right: 'free' },
  anonymous: {
    left: 'free',
    alike: 'free',
    key_kept: 'free',
    elsewhere: 'free',
    right: { anonymous: 'free', because: 'free' },
  },
};

casesOf('retention.yaml', FORM, (content) => {
  const file = content as File;
  const parsed = parseRules(file.rules.map(({ rule, then, ...rest }) => ({ id: rule, at_end: then, ...rest })));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const theirs = parsed.value;

  it('the agency has the rules that the cases have', () => {
    const counted = retentionRules.map(({ id, keeps, months, days, from, at_end, keeps_record, stands }) => ({
      id,
      keeps,
      months,
      days,
      from,
      at_end,
      keeps_record,
      stands,
    }));
    expect(counted).toEqual(theirs);
  });

  describe.runIf(file.cases.length > 0)('what is due on a day, under which rule', () => {
    it.each(file.cases.map((one) => [one.id, one.why, one] as const))('%s: %s', (_, _why, one) => {
      expect(wrongIn(retentionRules, one)).toEqual([]);
    });
  });

  describe.runIf(file.figures.length > 0)('what figures may be shown', () => {
    it.each(file.figures.map((one) => [one.id, one.why, one] as const))('%s: %s', (_, _why, { counts, right }) => {
      expect(shownFigures(counts)).toEqual(right);
    });
  });

  describe.runIf(file.anonymous.length > 0)('whether somebody can be told from what is left', () => {
    it.each(file.anonymous.map((one) => [one.id, one.why, one] as const))('%s: %s', (_, _why, one) => {
      const because = anonymity({
        left: one.left,
        alike: one.alike,
        keyKept: one.key_kept === true,
        elsewhere: one.elsewhere ?? [],
      }).map(({ kind }) => kind);
      expect({ anonymous: because.length === 0, because: because.toSorted() }).toEqual({
        anonymous: one.right.anonymous,
        because: (one.right.because ?? []).toSorted(),
      });
    });
  });
});

casesOf(
  'retention.yaml',
  FORM,
  (content) => {
    const { cases } = content as File;
    describe('a rule that lasts a day longer', () => {
      it.each(retentionRules.map(({ id }) => id))('%s shows in our own cases', (id) => {
        const rules = retentionRules.map((rule) => (rule.id === id ? { ...rule, days: 1 } : rule));
        expect(cases.flatMap((one) => wrongIn(rules, one))).not.toEqual([]);
      });
    });
  },
  fileURLToPath(new URL('../cases', import.meta.url)),
);

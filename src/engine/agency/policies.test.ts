/** Owns the proof that the policies people read and the rows the CRM holds say the same, and that policies can be quoted. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tables } from '../record/catalogue.ts';
import { policyTitles } from '../record/policy-titles.ts';
import { retentionRules } from './vocabulary/rules.ts';

const folder = new URL('../../../content/policies/', import.meta.url);
const policies = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const [, head = '', ...body] = readFileSync(new URL(name, folder), 'utf8').split(/^---\n/m);
    return { name, head, body: body.join('---\n') };
  });

test('the policy on retention has the same rules as the CRM', () => {
  const { body = '' } = policies.find(({ name }) => name === 'retention.md') ?? {};
  const lines = body.split('\n').filter((line) => line.startsWith('| R-'));
  expect(lines).toEqual(
    retentionRules.map(({ id, record, keep, counted_from }) => `| ${id} | ${record} | ${keep} | ${counted_from} |`),
  );
});

test('the help on a form says of availability, and of the day it was verified, what the policy says', () => {
  const { body = '' } = policies.find(({ name }) => name === 'registration.md') ?? {};
  const { availability, availability_verified } = tables.candidate.columns;
  expect(body).toContain(availability.hint);
  expect(availability_verified.hint).toMatch(/when registering, the day of registration$/);
  expect(body).toMatch(/At registration, .* the day is that of registration\./);
});

test('sentences call each policy as it is called itself', () => {
  const called = policies.map(({ head }) =>
    ['id', 'title'].map((key) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1]),
  );
  expect(policyTitles.toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual(
    called.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
});

describe.for(policies)('$name', ({ name, head, body }) => {
  test('has its id, a title, a summary and an order', () => {
    expect(head.split('\n').map((line) => line.split(': ')[0])).toEqual(['id', 'title', 'summary', 'order', '']);
    expect(`${/^id: (.*)$/m.exec(head)?.[1]}.md`).toBe(name);
  });

  test('is short, with numbered sections', () => {
    expect(body.match(/[\p{L}\d][^\s|]*/gu)?.length ?? 0).toBeLessThan(450);
    const numbers = [...body.matchAll(/^## (\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(body.match(/^## /gm)?.length).toBe(numbers.length);
  });
});

test('a policy that points to a section of another points to one that is there', () => {
  const stray = policies.flatMap(({ name, body }) =>
    [...body.matchAll(/\(([A-Z][a-z ]+), section (\d+)\)/g)]
      .filter(([, title = '', number]) => {
        const target = policies.find((policy) => policy.head.toLowerCase().includes(`title: ${title.toLowerCase()}`));
        return !target?.body.includes(`## ${number}. `);
      })
      .map(([words]) => `${name}: ${words}`),
  );
  expect(stray).toEqual([]);
});

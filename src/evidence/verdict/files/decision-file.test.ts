/** Owns proof that a decision comes out of its file as it went in, signed or not, and that a file which was changed is not taken. */
import { describe, expect, it } from 'vitest';
import { aBegunAssessment } from '../../../../tests/builders/assessment.ts';
import { aKey } from '../../../../tests/builders/signed.ts';
import { append } from '../../assessment/append.ts';
import { thumbprintOf } from '../../chain/key.ts';
import { readDecision, writeDecision } from './decision-file.ts';

const assessment = append(
  aBegunAssessment({
    learner: { name: 'Łukasz Żółć', employer: '', centre: '', number: '' },
    scenario: { slug: 'put-right', version: 2, title: 'Put right' },
  }),
  {
    ...{ at: '2026-12-01T10:00:00.000+00:00', by: 'Ann Assessor' },
    says: {
      ...{ about: 'criterion', criterion: 'P2.1', decision: 'referred back', feedback: 'Ask again.' },
      ...{ simulation: true, workplace: '' },
    },
  },
);
const by = { by: 'Ann Assessor', at: '2026-12-01T10:05:00.000+00:00' };

describe('a decision file', () => {
  it('comes back as it was, and says whether anybody signed it', async () => {
    const key = await aKey();
    for (const given of [undefined, key]) {
      const text = await writeDecision(assessment, { ...by, key: given });
      const read = await readDecision(text);
      expect(read).toMatchObject({ ok: true, value: { assessment, ...by } });
      expect(read.ok && read.value.key).toBe(given ? await thumbprintOf(key.public) : null);
      expect(await writeDecision(assessment, { ...by, key: given })).toBe(text);
    }
  });

  it('is not taken when a letter of it was changed, or it answers another pack', async () => {
    const text = await writeDecision(assessment, { ...by, key: await aKey() });
    const middle = Math.floor(text.length / 2);
    const other = text.charAt(middle) === 'A' ? 'B' : 'A';
    expect(await readDecision(text.slice(0, middle) + other + text.slice(middle + 1))).toMatchObject({ ok: false });
    const plain = await writeDecision(assessment, by);
    for (const [changed, why] of [
      [` ${plain}`, /holds no decision/],
      [plain.replace(/}$/, ' }'), /changed or damaged/],
      [plain.replace('"answers":"f', '"answers":"e'), /does not fit the pack/],
      [plain.replace('"kind":"decision"', '"kind":"iqa"'), /holds no decision/],
      [plain.replace('referred back', 'passed'), /changed or damaged/],
      ['{"a":1}', /holds no decision/],
      ['%PDF-1.7', /holds no decision/],
      ['{'.repeat(100), /holds no decision/],
      ['', /holds no decision/],
    ] as const) {
      const read = await readDecision(changed);
      expect(read.ok ? 'taken' : read.error, changed.slice(0, 40)).toMatch(why);
    }
  });
});

/**
 * Owns proof of the record of an assessment as a file: the same bytes each time, its data in it, every word that was recorded on its pages, and
 * pack and record as one file that verifies. Must never look at how it is laid out.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../src/engine/kernel/json.ts';
import { append, beginAssessment } from '../../src/evidence/assessment/append.ts';
import type { Assessment, Statement } from '../../src/evidence/assessment/schema.ts';
import { readPack, writePack, writeRecord } from '../../src/evidence/pdf/index.ts';
import { Forger } from '../builders/forger.ts';
import { aPack, fonts, type Pack, verdictOn } from '../builders/pack.ts';
import { checkAccess } from './ua/check.ts';
import { textOfPages } from './words.ts';

let pack: Pack;
let assessment: Assessment;
beforeAll(async () => {
  pack = await aPack();
  const [first, second] = pack.bundle.content.unit.criteria.map(({ id }) => id);
  const all: Statement[] = [
    {
      ...{ about: 'criterion', criterion: first ?? '', decision: 'referred back', feedback: 'Say whom you asked.' },
      ...{ simulation: null, workplace: '' },
    },
    {
      ...{ about: 'criterion', criterion: first ?? '', decision: 'competent', feedback: 'Shown on the telephone.' },
      ...{ simulation: true, workplace: 'One record from the branch.' },
    },
    {
      ...{ about: 'criterion', criterion: second ?? '', decision: 'not yet competent', feedback: 'Żółć أحمد' },
      ...{ simulation: false, workplace: '' },
    },
    { about: 'rule', rule: 'authentic', satisfied: true, comment: 'Asked in person.' },
    {
      ...{ about: 'mark', mark: 1, kind: 'question', criterion: null, says: 'Why this step?', gone: false },
      on: { at: 'step', step: 3, quote: 'Saved' },
    },
    { about: 'action', action: 1, criterion: null, says: 'Bring a log.', due: '2026-12-24', gone: false },
    { about: 'question', question: 1, criterion: null, asks: 'What if?', answer: 'I would ring.', gone: false },
    {
      ...{ about: 'overall', decision: 'not yet competent', feedback: 'Good work so far.' },
      ...{ authority: 'Centre policy 7', adjustments: '' },
    },
  ];
  assessment = all.reduce(
    (now, says) => append(now, { at: '2026-12-01T10:00:00.000+00:00', by: 'Ann Assessor', says }),
    beginAssessment(pack.bundle.content, pack.bundle.fingerprint),
  );
});
const together = () =>
  writePack({ content: pack.bundle.content, pictures: pack.pictures, fonts, assessment, packing: 'any' });

describe('the record of an assessment', () => {
  it('is the same file each time, and carries its data', async () => {
    const [one, two] = [await writeRecord(assessment, fonts), await writeRecord(assessment, fonts)];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
    const read = await readPack(one.bytes);
    if (!read.ok) throw new Error(read.error.says);
    expect(new TextDecoder().decode(read.value.evidence[0]?.bytes)).toBe(canonical(assessment));
    expect(await verdictOn(one.bytes)).toMatchObject({
      kind: 'not a pack',
      says: /record of an assessment, not a pack/,
    });
  });

  it('says what was recorded, what was said before, and what nobody answered', async () => {
    const text = (await textOfPages((await writeRecord(assessment, fonts)).bytes)).join(' ').replace(/\s+/g, ' ');
    for (const part of [
      pack.bundle.fingerprint,
      'Shown on the telephone.',
      'One record from the branch.',
      'Say whom you asked.',
      'Asked in person.',
      'Why this step?',
      'Bring a log.',
      '24 Dec 2026',
      'I would ring.',
      'Decision, the assessor’s alone: Not yet competent',
      'Centre policy 7',
      'Not answered',
      'SIMULATED EVIDENCE',
    ])
      expect(text).toContain(part);
  });

  it('can be read by ear, alone and with its pack', async () => {
    expect(await checkAccess((await writeRecord(assessment, fonts)).bytes)).toEqual([]);
    expect(await checkAccess((await together()).bytes)).toEqual([]);
  });

  it('of which nothing was recorded decides nothing', async () => {
    const empty = beginAssessment(pack.bundle.content, pack.bundle.fingerprint);
    const text = (await textOfPages((await writeRecord(empty, fonts)).bytes)).join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('Decision, the assessor’s alone: Not decided');
    expect(text).not.toContain('I have judged');
    expect(text).not.toMatch(/\bCompetent\b/);
  });
});

describe('pack and record as one file', () => {
  it('verifies as both were written, and gives the record', async () => {
    const { bytes } = await together();
    const verdict = await verdictOn(bytes);
    expect(verdict).toMatchObject({ kind: 'as made', differences: [], record: assessment });
    expect(verdict.says).toContain('with the record of its assessment');
    expect(Buffer.compare(verdict.copy ?? new Uint8Array(), bytes)).toBe(0);
    expect((await textOfPages(bytes)).join(' ')).toContain('Shown on the telephone.');
  });

  it('is not as made when a word of the record was changed on its pages or in its data', async () => {
    const { bytes } = await together();
    const other = { ...assessment, entries: assessment.entries.slice(0, -1) };
    const others = await writePack({
      content: pack.bundle.content,
      pictures: pack.pictures,
      fonts,
      assessment: other,
      packing: 'any',
    });
    expect((await verdictOn(others.bytes)).record).toEqual(other);
    // The pages of the one with the data of the other.
    const forged = await (await Forger.open(bytes)).attach(canonical(pack.bundle)).save();
    const verdict = await verdictOn(forged);
    expect(verdict.kind).toBe('data verified');
    expect(verdict.copy && Buffer.compare(verdict.copy, forged)).not.toBe(0);
  });

  it('takes no record of another pack', async () => {
    const stranger = { ...assessment, pack: { ...assessment.pack, fingerprint: 'a'.repeat(64) } };
    const { bytes } = await writePack({
      ...{ content: pack.bundle.content, pictures: pack.pictures, fonts, packing: 'any' },
      assessment: stranger,
    });
    const verdict = await verdictOn(bytes);
    expect(verdict.kind).toBe('data verified');
    expect(verdict).not.toHaveProperty('record');
  });
});

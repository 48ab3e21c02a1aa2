/**
 * Owns proof that a file which is no pack is called unreadable, in one sentence, and that nothing makes the check throw.
 * Must never call such a file altered: nobody knows what it was.
 */
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../src/engine/kernel/json.ts';
import type { Verdict } from '../../src/evidence/verdict/verdict.ts';
import { Forger, resealed } from '../builders/forger.ts';
import { aPack, aPicture, type Pack, verdictOn } from '../builders/pack.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
});

const SENTENCE = /^The (file|PDF) [^\n]+\.$/;
const isUnreadable = ({ kind, says, differences, shown }: Verdict): void => {
  expect(kind).toBe('not a pack');
  expect(says).toMatch(SENTENCE);
  expect(differences).toEqual([]);
  expect(shown).toBeUndefined();
};

describe('a file is unreadable', () => {
  it.each([0.999, 0.99, 0.9, 0.5, 0.1, 0.01])('when it is cut off at %f of its length', async (share) => {
    isUnreadable(await verdictOn(pack.bytes.slice(0, Math.floor(pack.bytes.length * share))));
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['when it is empty', () => new Uint8Array(), /empty/],
    [
      'when it is a JPEG by another name',
      () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0),
      /picture \(JPEG\), not a PDF/,
    ],
    ['when it is a PNG by another name', () => aPicture(1), /picture \(PNG\), not a PDF/],
    [
      'when it is the evidence alone',
      () => new TextEncoder().encode(canonical(pack.bundle)),
      /data \(JSON\), not a PDF/,
    ],
    ['when it is text', () => new TextEncoder().encode('Dear assessor'), /not a PDF/],
    [
      'when it is a PDF without evidence',
      async () => {
        const pdf = await PDFDocument.create();
        pdf.addPage();
        return pdf.save();
      },
      /carries no evidence/,
    ],
    [
      'when it is a PDF with another attachment',
      async () => {
        const pdf = await PDFDocument.create();
        pdf.addPage();
        await pdf.attach(new TextEncoder().encode('{}'), 'other.json');
        return pdf.save();
      },
      /carries no evidence/,
    ],
    [
      'when it is but the first and the last lines of a PDF',
      () => new TextEncoder().encode('%PDF-1.7\n%%EOF\n'),
      /damaged/,
    ],
  ])('%s', async (_, make, says) => {
    const verdict = await verdictOn(await make());
    isUnreadable(verdict);
    expect(verdict.says).toMatch(says);
  });

  it('when its bytes are chance', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => isUnreadable(await verdictOn(bytes))),
      { numRuns: 60 },
    );
  });
});

describe('evidence that is not the product’s', () => {
  it.each<[string, (now: Pack['bundle']) => string | Uint8Array]>([
    ['no text', () => Uint8Array.of(0xff, 0xfe, 0x00)],
    ['no data', () => '{"content":'],
    ['empty', () => ''],
    ['a list', () => '[]'],
    ['data of another shape', () => '{"content":{}}'],
    ['data nested without end', () => `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    [
      'an input nested without end',
      (bundle) => {
        const [first, ...log] = bundle.content.log;
        const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
        const content = {
          ...bundle.content,
          log: [{ ...first, command: { ...first?.command, input: { deep } } }, ...log],
        };
        return JSON.stringify({ ...bundle, content });
      },
    ],
    [
      'a scenario nested without end',
      (bundle) => {
        const text = bundle.content.scenario.text.replace(
          'holds:',
          `holds: ${'{ not: '.repeat(2000)}{ some: task }${' }'.repeat(2000)} #`,
        );
        return resealed({ ...bundle.content, scenario: { ...bundle.content.scenario, text } });
      },
    ],
  ])('is called altered, and never makes the check throw: %s', async (_, evidence) => {
    const forged = await (await Forger.open(pack.bytes)).attach(evidence(pack.bundle)).save();
    const { kind, differences } = await verdictOn(forged);
    expect(kind).toBe('altered');
    expect(differences[0]?.says).toMatch(/^\S.{20,}/);
  });
});

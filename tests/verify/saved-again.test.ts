/**
 * Owns proof that a pack which a program of other people's saved again keeps its data, and that the assessor is told the right reason.
 * Must never fail because a program is missing; those tests are skipped, and say so.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../builders/cases-of.ts';
import { reasonsOf } from '../builders/forged-file.ts';
import { aPack, type Pack, verdictOn } from '../builders/pack.ts';
import { ghostscript, savedBy, savedWithNote, ways } from '../builders/saved-again.ts';
import { has } from '../pdf/tools.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
});

const AGAIN = /Another program saved it again/;
const DRAWN = /drawn anew|drawn as the pack has it|What is drawn on pages was changed/;
describe('a pack saved again by another program', () => {
  for (const way of partOf(ways))
    it.skipIf(!has(way.tool))(`keeps its data: ${way.tool} ${way.args.join(' ')}`, async () => {
      const reasons = await reasonsOf(savedBy(way, pack.bytes), pack);
      expect(reasons.join('\n')).toMatch(way.drawn ? DRAWN : AGAIN);
      expect(reasons.join('\n')).not.toMatch(/script|action|note|Files are attached/);
    });

  it.skipIf(!has('gs'))('keeps its data: Ghostscript, which draws every page anew', async () => {
    const verdict = await verdictOn(savedBy(ghostscript, pack.bytes));
    expect(verdict).toMatchObject({ kind: 'data verified', differences: [] });
    expect(verdict.reasons.join('\n')).toMatch(/GPL Ghostscript/);
    expect(verdict.copy && Buffer.compare(verdict.copy, pack.bytes)).toBe(0);
  });

  it('keeps its data with a note of an assessor’s, as Firefox’s own viewer (pdf.js) saves it, and the note is named', async () => {
    const reasons = await reasonsOf(await savedWithNote(pack.bytes), pack);
    expect(reasons).toContainEqual('Page 3 carries a note or marking that was added or changed (FreeText).');
    expect(reasons).toContainEqual(
      expect.stringMatching(/^The whole pack is still in it; .* as a viewer does that saves a note/),
    );
  });

  it('is no pack any more when it was printed to PDF, and says so', async () => {
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const printed = await PDFDocument.create();
    for (const page of await printed.copyPages(await PDFDocument.load(pack.bytes), [0, 1])) printed.addPage(page);
    const verdict = await verdictOn(await printed.save());
    expect([verdict.kind, verdict.says]).toEqual(['not a pack', expect.stringMatching(/^The PDF carries no evidence/)]);
  });
});

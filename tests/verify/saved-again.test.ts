/**
 * Owns proof that a pack which a program of other people's saved again keeps its data, and that the assessor is told the right reason.
 * Must never fail because a program is missing; those tests are skipped, and say so.
 */
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { reasonsOf } from '../builders/forged-file.ts';
import { aPack, type Pack, verdictOn } from '../builders/pack.ts';
import { has, run } from '../pdf/tools.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
});

const AGAIN = /Another program saved it again/;
const DRAWN = /drawn anew|drawn as the pack has it|What is drawn on pages was changed/;
const ways: [tool: string, args: string[], told: RegExp][] = [
  ['qpdf', ['--linearize'], AGAIN],
  ['qpdf', ['--object-streams=disable'], AGAIN],
  ['qpdf', ['--object-streams=generate', '--recompress-flate', '--compression-level=9'], AGAIN],
  ['qpdf', ['--qdf'], DRAWN],
  ['qpdf', ['--coalesce-contents', '--remove-unreferenced-resources=yes'], AGAIN],
  ['mutool', ['clean'], AGAIN],
  ['mutool', ['clean', '-gggg', '-z'], AGAIN],
  ['mutool', ['clean', '-s'], DRAWN],
];

describe('a pack saved again by another program', () => {
  for (const [tool, args, told] of ways)
    it.skipIf(!has(tool))(`keeps its data: ${tool} ${args.join(' ')}`, async () => {
      const { files, says } = run(tool, [...args, 'in.pdf', 'out.pdf'], pack.bytes);
      const reasons = await reasonsOf(files.get('out.pdf') ?? expect.fail(says), pack);
      expect(reasons.join('\n')).toMatch(told);
      expect(reasons.join('\n')).not.toMatch(/script|action|note|Files are attached/);
    });

  it.skipIf(!has('gs'))('keeps its data: Ghostscript, which draws every page anew', async () => {
    const args = ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-sOutputFile=out.pdf', 'in.pdf'];
    const { files, says } = run('gs', args, pack.bytes);
    const verdict = await verdictOn(files.get('out.pdf') ?? expect.fail(says));
    expect(verdict).toMatchObject({ kind: 'data verified', differences: [] });
    expect(verdict.reasons.join('\n')).toMatch(/GPL Ghostscript/);
    expect(verdict.copy && Buffer.compare(verdict.copy, pack.bytes)).toBe(0);
  });

  it('keeps its data with a note of an assessor’s, as Firefox’s own viewer (pdf.js) saves it, and the note is named', async () => {
    const viewer = await getDocumentProxy(Uint8Array.from(pack.bytes));
    viewer.annotationStorage.setValue('pdfjs_internal_editor_0', {
      annotationType: 3,
      color: [0, 0, 0],
      fontSize: 12,
      value: 'Seen, and agreed.',
      pageIndex: 2,
      rect: [100, 400, 300, 440],
      rotation: 0,
    });
    const reasons = await reasonsOf(await viewer.saveDocument(), pack);
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

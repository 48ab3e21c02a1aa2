/**
 * Owns the ways in which programs of other people save a pack again: as command lines, and Firefox's own viewer with a note. Only what the machine has.
 * Must never say what a check makes of it.
 */
import { getDocumentProxy } from 'unpdf';
import { has, run } from '../pdf/tools.ts';

export interface Way {
  tool: string;
  args: string[];
  /** Pages are drawn in other words, and not only packed otherwise. */
  drawn?: true;
}

export const ways: Way[] = [
  { tool: 'qpdf', args: ['--linearize'] },
  { tool: 'qpdf', args: ['--object-streams=disable'] },
  { tool: 'qpdf', args: ['--object-streams=generate', '--recompress-flate', '--compression-level=9'] },
  { tool: 'qpdf', args: ['--qdf'], drawn: true },
  { tool: 'qpdf', args: ['--coalesce-contents', '--remove-unreferenced-resources=yes'] },
  { tool: 'mutool', args: ['clean'] },
  { tool: 'mutool', args: ['clean', '-gggg', '-z'] },
  { tool: 'mutool', args: ['clean', '-s'], drawn: true },
];
/** Draws every page anew. */
export const ghostscript: Way = {
  tool: 'gs',
  args: ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-sOutputFile=out.pdf'],
};

/** @throws Error with the words of the program, where it saved nothing */
export function savedBy({ tool, args }: Way, bytes: Uint8Array): Uint8Array {
  const { files, says } = run(tool, [...args, 'in.pdf', ...(tool === 'gs' ? [] : ['out.pdf'])], bytes);
  const saved = files.get('out.pdf');
  if (!saved) throw new Error(says);
  return saved;
}

/** With a note on the third page, as Firefox's viewer (pdf.js) saves it. */
export async function savedWithNote(bytes: Uint8Array): Promise<Uint8Array> {
  const viewer = await getDocumentProxy(Uint8Array.from(bytes));
  viewer.annotationStorage.setValue('pdfjs_internal_editor_0', {
    annotationType: 3,
    color: [0, 0, 0],
    fontSize: 12,
    value: 'Seen, and agreed.',
    pageIndex: 2,
    rect: [100, 400, 300, 440],
    rotation: 0,
  });
  return viewer.saveDocument();
}

/** By a name for each: all that the machine can do. */
export async function savedAgain(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const there = [...ways, ghostscript].filter(({ tool }) => has(tool));
  return {
    'a note of a viewer': await savedWithNote(bytes),
    ...Object.fromEntries(there.map((way) => [`${way.tool} ${way.args.join(' ')}`, savedBy(way, bytes)])),
  };
}

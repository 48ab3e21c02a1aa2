/** Kinds of tampering with how things look: letters, colours, pictures, layers. What the pages say to draw stays the same. */
import { PDFArray, type PDFDict, PDFHexString, type PDFStream } from '@cantoo/pdf-lib';
import type { Forger } from '../forger.ts';
import { added, dictAt, inFile, name, page, put, refAt, stream, type Tampering } from './kit.ts';

const LETTERS = /The letters were changed \(fonts, their widths, or what they are read as\)/;
const PICTURES = /Pictures were changed, added or packed otherwise/;
const LAYERS = /Parts can be shown and hidden \(layers\)/;

const resources = (f: Forger, number = 3) => dictAt(page(f, number), 'Resources');
const font = (f: Forger) => dictAt(resources(f), 'Font', 'F1');
const inner = (f: Forger) => dictAt(font(f), 'DescendantFonts', '0');
const picture = (f: Forger): PDFDict => {
  const [first] = f.pictures();
  return (f.pdf.context.lookup(first?.ref) as PDFStream).dict;
};
/** The picture's pixels are gone: nobody can show the page as it was. */
const lost = (tampering: Tampering): Tampering => ({
  ...tampering,
  kind: 'altered',
  told: /^The picture of FIG-01, taken at step \d+, is not in the file/,
});

export const looks: readonly Tampering[] = [
  inFile(
    'another font file beside the one that is there',
    (f) => put(f, dictAt(inner(f), 'FontDescriptor'), 'FontFile', stream(f, 'x')),
    LETTERS,
  ),
  inFile(
    'another font file in place of the one that is there',
    (f) => put(f, dictAt(inner(f), 'FontDescriptor'), 'FontFile2', stream(f, 'x')),
    LETTERS,
  ),
  inFile('no font file', (f) => dictAt(inner(f), 'FontDescriptor').delete(name('FontFile2')), LETTERS),
  inFile('letters of another width', (f) => put(f, inner(f), 'W', [0, 900, 10]), LETTERS),
  inFile('letters of another width where none is said', (f) => put(f, inner(f), 'DW', 0), LETTERS),
  inFile(
    'letters that lead to other shapes',
    (f) => put(f, inner(f), 'CIDToGIDMap', stream(f, new Uint8Array(2000))),
    LETTERS,
  ),
  inFile('letters written downwards', (f) => put(f, font(f), 'Encoding', 'Identity-V'), LETTERS),
  inFile(
    'letters that are read as others',
    (f) => put(f, font(f), 'ToUnicode', stream(f, '/CIDInit /ProcSet findresource begin')),
    LETTERS,
  ),
  inFile('a font by another name', (f) => put(f, font(f), 'BaseFont', 'Wingdings'), LETTERS),
  inFile(
    'the two fonts in each other’s place',
    (f) => {
      const fonts = dictAt(resources(f), 'Font');
      const [regular, bold] = [refAt(fonts, 'F1'), refAt(fonts, 'F2')];
      fonts.set(name('F1'), bold);
      fonts.set(name('F2'), regular);
    },
    /./,
  ),
  inFile(
    'a font drawn by operators',
    (f) =>
      put(
        f,
        dictAt(resources(f), 'Font'),
        'F1',
        added(f, { Type: 'Font', Subtype: 'Type3', FontMatrix: [1, 0, 0, 1, 0, 0], CharProcs: {} }),
      ),
    LETTERS,
  ),
  inFile(
    'grey that stands for another colour',
    (f) => put(f, resources(f), 'ColorSpace', { DefaultRGB: ['ICCBased', stream(f, 'x', { N: 3 })] }),
    /./,
  ),
  inFile(
    'a state that makes all see-through',
    (f) => put(f, resources(f), 'ExtGState', { GS0: added(f, { Type: 'ExtGState', ca: 0 }) }),
    /Drawings are in the file/,
  ),
  inFile(
    'a layer round what is drawn',
    (f) => put(f, resources(f), 'Properties', { MC0: added(f, { Type: 'OCG', Name: PDFHexString.fromText('x') }) }),
    LAYERS,
  ),
  inFile(
    'layers that are off at first',
    (f) =>
      put(f, f.pdf.catalog, 'OCProperties', {
        OCGs: [added(f, { Type: 'OCG', Name: PDFHexString.fromText('x') })],
        D: { BaseState: 'OFF' },
      }),
    LAYERS,
  ),
  inFile(
    'a picture that can be hidden',
    (f) => put(f, picture(f), 'OC', added(f, { Type: 'OCG', Name: PDFHexString.fromText('x') })),
    LAYERS,
  ),
  inFile('a picture with its colours turned round', (f) => put(f, picture(f), 'Decode', [255, 0]), PICTURES),
  inFile('a picture with some colours left out', (f) => put(f, picture(f), 'Mask', [0, 3]), PICTURES),
  inFile(
    'a picture behind a mask',
    (f) =>
      put(
        f,
        picture(f),
        'SMask',
        stream(f, new Uint8Array(1), {
          Subtype: 'Image',
          Width: 1,
          Height: 1,
          ColorSpace: 'DeviceGray',
          BitsPerComponent: 8,
        }),
      ),
    PICTURES,
  ),
  inFile(
    'a picture with another for printing',
    (f) => put(f, picture(f), 'Alternates', [{ Image: stream(f, 'x'), DefaultForPrinting: true }]),
    PICTURES,
  ),
  inFile(
    'a picture in place of another',
    (f) => {
      const [one, two] = f.pictures();
      if (one && two) one.resources.set(one.name, two.ref);
    },
    /^The picture of FIG-01|saved it again|Pictures/,
  ),
  inFile(
    'a picture not shown any more, but kept',
    (f) => {
      const [one] = f.pictures();
      if (one) put(f, f.pdf.catalog, 'Kept', one.ref);
      one?.resources.delete(one.name);
    },
    /How a viewer opens the file was changed/,
  ),
  lost(
    inFile(
      'a picture in other colours',
      (f) => {
        const space = picture(f).lookup(name('ColorSpace'));
        if (space instanceof PDFArray) space.set(3, PDFHexString.of('00ff00'.repeat(3)));
      },
      /./,
    ),
  ),
  lost(inFile('a picture of another size', (f) => put(f, picture(f), 'Width', 121), /./)),
  lost(
    inFile(
      'a picture of other pixels',
      (f) => {
        const [one] = f.pictures();
        if (one)
          f.pdf.context.assign(
            one.ref,
            f.pdf.context.flateStream(new Uint8Array(121 * 80), {
              Type: 'XObject',
              Subtype: 'Image',
              Width: 120,
              Height: 80,
              ColorSpace: 'DeviceGray',
              BitsPerComponent: 8,
            }),
          );
      },
      /./,
    ),
  ),
];

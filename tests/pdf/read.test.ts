/** Taking a foreign file apart: evidence and pictures as written, saved again by others, and no pack at all. */
import { deflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonical } from '../../src/engine/kernel/json.ts';
import { type ForeignPack, readPack, writePack } from '../../src/evidence/pdf/index.ts';
import { pixelsShown, readPng } from '../../src/evidence/picture/png.ts';
import { fonts, sample } from './sample-content.ts';
import { has, run } from './tools.ts';
import { open } from './ua/file.ts';

const input = sample({ steps: 20, figures: 6 });
const taken = input.content.figures.flatMap(({ id, picture }) => (picture ? [{ id, picture }] : []));
const wanted = taken.map(({ picture }) => picture);
let bytes: Uint8Array;
let evidence: string;
beforeAll(async () => {
  const made = await writePack({ ...input, fonts });
  bytes = made.bytes;
  evidence = canonical(made.bundle);
});

async function value(pack: Uint8Array): Promise<ForeignPack> {
  const read = await readPack(pack);
  if (!read.ok) throw new Error(`${read.error.reason}: ${read.error.says}`);
  return read.value;
}
async function reason(pack: Uint8Array): Promise<string> {
  const read = await readPack(pack);
  return read.ok ? 'a pack' : read.error.reason;
}
type Doc = Awaited<ReturnType<typeof open>>;
const saved = async (change: (doc: Doc) => void | Promise<void>): Promise<Uint8Array> => {
  const doc = await open(bytes);
  await change(doc);
  return doc.save({ updateFieldAppearances: false });
};

/** Evidence and pictures are all there; `asTaken`: the pictures in the very packing in which they were taken. */
async function isWhole(pack: Uint8Array, asTaken: boolean): Promise<void> {
  const read = await value(pack);
  expect(read.evidence.map(({ bytes: each, named }) => [new TextDecoder().decode(each), named])).toEqual([
    [evidence, true],
  ]);
  const pictures = await read.pictures(wanted);
  if (!pictures.ok) throw new Error(pictures.error.says);
  expect([...pictures.value.keys()].sort()).toEqual(wanted.map(({ pixels }) => pixels).sort());
  for (const { id, picture } of taken) {
    const found = pictures.value.get(picture.pixels);
    expect([id, found?.asTaken]).toEqual([id, asTaken]);
    if (asTaken) expect(found?.png).toEqual(input.pictures.get(id));
  }
}

/** Every picture of a file, packed anew by `pack`. */
function repack(
  doc: Doc,
  pack: (picture: PDFRawStream, pixels: Uint8Array, colours: Uint8Array) => PDFRawStream,
): void {
  for (const [ref, object] of doc.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Image')) continue;
    const size = ['Width', 'Height'].map((key) => object.dict.lookup(PDFName.of(key), PDFNumber).asNumber());
    const { id } =
      taken.find(
        ({ picture }) => picture.width === size[0] && picture.height === size[1] && same(picture.pixels, object),
      ) ?? {};
    const png = readPng(input.pictures.get(id ?? '') ?? new Uint8Array());
    const pixels = png.ok ? pixelsShown(png.value) : undefined;
    if (!pixels) throw new Error('a picture of the pack must be known');
    doc.context.assign(ref, pack(object, pixels.places, pixels.colours));
  }
}
/** The picture that these rows are of. */
function same(pixels: string, object: PDFRawStream): boolean {
  const { id } = taken.find(({ picture }) => picture.pixels === pixels) ?? {};
  const png = readPng(input.pictures.get(id ?? '') ?? new Uint8Array());
  return png.ok && Buffer.compare(png.value.rows, object.getContents()) === 0;
}

describe('as written', () => {
  test('evidence and pictures come back, and nothing else is taken for evidence', () => isWhole(bytes, true));
});

describe('saved again', () => {
  test.skipIf(!has('qpdf')).for([
    [['--linearize'], true],
    [['--object-streams=disable'], true],
    [['--object-streams=generate', '--recompress-flate', '--compression-level=9'], false],
    [['--qdf'], false],
  ] as const)('by qpdf %s', async ([args, asTaken]) => {
    const { files, says } = run('qpdf', [...args, 'in.pdf', 'out.pdf'], bytes);
    await isWhole(files.get('out.pdf') ?? expect.fail(says), asTaken);
  });

  test('as a whole, with and without object streams', async () => {
    for (const useObjectStreams of [true, false])
      await isWhole(await (await open(bytes)).save({ useObjectStreams, updateFieldAppearances: false }), true);
  });

  test('with a note added at the end of the file', async () => {
    const doc = await PDFDocument.load(bytes, { updateMetadata: false, forIncrementalUpdate: true });
    const note = doc.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [10, 10, 30, 30] });
    doc.getPage(2).node.addAnnot(doc.context.register(note));
    const again = await doc.save();
    await isWhole(again, true);
    expect((await value(again)).reasons(bytes).join(' ')).toMatch(
      /Page 3 carries a note .*\(Text\).* added at its end/,
    );
  });

  test('with its pictures as plain rows, in true colours, or in bits: the same pixels are found', async () => {
    const dict = { Type: 'XObject', Subtype: 'Image' };
    const plain = await saved((doc) =>
      repack(doc, ({ dict: old }, places, colours) => {
        const [Width, Height] = ['Width', 'Height'].map((key) => old.lookup(PDFName.of(key), PDFNumber).asNumber());
        const ColorSpace = [
          'Indexed',
          'DeviceRGB',
          colours.length / 3 - 1,
          PDFHexString.of(Buffer.from(colours).toString('hex')),
        ];
        return doc.context.flateStream(places, { ...dict, Width, Height, BitsPerComponent: 8, ColorSpace } as never);
      }),
    );
    await isWhole(plain, false);
    const inColour = await saved((doc) =>
      repack(doc, ({ dict: old }, places, colours) => {
        const [Width, Height] = ['Width', 'Height'].map((key) => old.lookup(PDFName.of(key), PDFNumber).asNumber());
        const rgb = new Uint8Array(3 * places.length);
        for (const [at, place] of places.entries()) rgb.set(colours.subarray(3 * place, 3 * place + 3), 3 * at);
        return doc.context.flateStream(rgb, {
          ...dict,
          Width,
          Height,
          BitsPerComponent: 8,
          ColorSpace: 'DeviceRGB',
        } as never);
      }),
    );
    await isWhole(inColour, false);
  });

  test('with its evidence as hexadecimal digits, packed twice, or not packed', async () => {
    const ways: [string | string[], (evidence: Uint8Array) => Uint8Array][] = [
      ['ASCIIHexDecode', (all) => Buffer.from(`${Buffer.from(all).toString('hex')}>`)],
      [['FlateDecode', 'FlateDecode'], (all) => deflateSync(deflateSync(all))],
      [[], (all) => all],
    ];
    for (const [filter, pack] of ways) {
      const again = await saved((doc) => {
        const file = doc.catalog
          .lookup(PDFName.of('AF'), PDFArray)
          .lookup(0, PDFDict)
          .lookup(PDFName.of('EF'), PDFDict);
        const stream = doc.context.stream(pack(new TextEncoder().encode(evidence)), {
          Type: 'EmbeddedFile',
          Filter: filter,
        } as never);
        file.set(PDFName.of('F'), doc.context.register(stream));
        file.set(PDFName.of('UF'), doc.context.register(stream));
      });
      expect((await value(again)).evidence.map(({ bytes: each }) => new TextDecoder().decode(each))).toContain(
        evidence,
      );
    }
  });
});

describe('no pack', () => {
  test.for([0.05, 0.3, 0.6, 0.9, 0.999])('cut off after %f of its length', async (part) => {
    expect(await reason(bytes.subarray(0, Math.floor(bytes.length * part)))).toBe('damaged');
  });
  test('cut off by one byte', async () => expect(await reason(bytes.subarray(0, -1))).toBe('damaged'));
  test('without its beginning', async () => expect(await reason(bytes.subarray(5000))).toBe('not a PDF'));
  test('empty', async () => expect(await reason(new Uint8Array())).toBe('empty'));
  test('a locked one', async () => {
    const doc = await open(bytes);
    doc.encrypt({ userPassword: 'secret' });
    const read = await readPack(await doc.save());
    expect(read.ok ? '' : `${read.error.reason}: ${read.error.says}`).toMatch(/^locked: The file is locked/);
  });
  test('a PDF without evidence', async () => {
    const doc = await PDFDocument.create();
    doc.addPage();
    expect(await reason(await doc.save())).toBe('no evidence');
  });
  test.for([
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'a picture (JPEG)'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
    ['a Word file', [0x50, 0x4b, 3, 4], 'a Word, Excel or zip file'],
    ['some text', [0x48, 0x65, 0x6c, 0x6c, 0x6f], 'not a PDF'],
  ] as const)('%s with the name of a pack', async ([, start, what]) => {
    const read = await readPack(Uint8Array.of(...start, ...Array(3000).fill(65)));
    expect(read.ok ? '' : `${read.error.reason}: ${read.error.says}`).toMatch(
      new RegExp(`^not a PDF: .*${what.replace(/[()]/g, '\\$&')}.* Choose the PDF`),
    );
  });
  test('only a header', async () => {
    const text = (words: string) => new TextEncoder().encode(words);
    expect(await reason(text('%PDF-1.7'))).toBe('damaged');
    expect(await reason(text('%PDF-1.7\nHello\n%%EOF'))).toBe('damaged');
    expect(
      await reason(
        text(
          '%PDF-1.7\ntrailer<</Root 1 0 R>>\n1 0 obj<</Type/Catalog/Pages 1 0 R/Names 1 0 R/EmbeddedFiles 1 0 R/Kids[1 0 R]>>endobj\n%%EOF',
        ),
      ),
    ).toBe('no evidence');
  });
  test('whatever is broken in the middle, it answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        async (changes) => {
          const broken = Uint8Array.from(bytes);
          for (const [where, what] of changes) broken[where] = what;
          const read = await readPack(broken);
          if (!read.ok) expect(read.error.says).not.toBe('');
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** Reading a pack back: as written, saved again, changed, or no pack at all. */
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonical } from '../../src/engine/kernel/json.ts';
import { bundleSchema } from '../../src/evidence/bundle/schema.ts';
import { differences, type ReadPack, readPack, writePack } from '../../src/evidence/pdf/index.ts';
import { fonts, sample } from './sample-content.ts';
import { sha256 } from './sample-pictures.ts';
import { has, run } from './tools.ts';
import { at, contentOf, open } from './ua/file.ts';

const input = sample({ steps: 20, figures: 6 });
let bytes: Uint8Array;
let bundle: Awaited<ReturnType<typeof writePack>>['bundle'];
let original: ReadPack;
beforeAll(async () => {
  ({ bytes, bundle } = await writePack({ ...input, fonts }));
  original = await value(bytes);
});

async function value(pack: Uint8Array): Promise<ReadPack> {
  const read = await readPack(pack);
  if (!read.ok) throw new Error(`${read.error.reason}: ${read.error.says}`);
  return read.value;
}
async function reason(pack: Uint8Array): Promise<string> {
  const read = await readPack(pack);
  return read.ok ? 'a pack' : read.error.reason;
}
type Doc = Awaited<ReturnType<typeof open>>;
const saved = async (change: (doc: Doc) => void | Promise<void>): Promise<ReadPack> => {
  const doc = await open(bytes);
  await change(doc);
  return value(await doc.save({ updateFieldAppearances: false }));
};
const figurePage = (index: number) => original.pictures[index]?.page ?? 0;

describe('as written', () => {
  test('evidence, pages and pictures come back', () => {
    expect(new TextDecoder().decode(original.attachment)).toBe(canonical(bundle));
    expect(bundleSchema.parse(JSON.parse(new TextDecoder().decode(original.attachment)))).toEqual(bundle);
    expect(original.pages).toEqual(bundle.pages);
    expect(original.extras).toEqual([]);
    expect(differences(bundle, original)).toEqual([]);
  });

  test('each picture is the PNG that was handed in', () => {
    const taken = input.content.figures.filter(({ picture }) => picture);
    expect(original.pictures).toHaveLength(taken.length);
    for (const [index, { id }] of taken.entries()) {
      expect(original.pictures[index]?.png).toEqual(input.pictures.get(id));
      expect(original.pictures[index]?.sha256).toBe(sha256(input.pictures.get(id) as Uint8Array));
    }
  });
});

describe('saved again', () => {
  const same = (read: ReadPack) => {
    expect(read.pages).toEqual(original.pages);
    expect(differences(bundle, read)).toEqual([]);
    expect(Buffer.from(read.attachment).equals(original.attachment)).toBe(true);
  };

  test
    .skipIf(!has('qpdf'))
    .for([
      ['--linearize'],
      ['--object-streams=disable'],
      ['--object-streams=generate', '--recompress-flate', '--compression-level=9'],
    ])('by qpdf %s', async (args) => {
    const { files, says } = run('qpdf', [...args, 'in.pdf', 'out.pdf'], bytes);
    const read = await value(files.get('out.pdf') ?? expect.fail(says));
    same(read);
    expect(read.extras).toEqual([]);
  });

  test('as a whole, with and without object streams', async () => {
    for (const useObjectStreams of [true, false]) {
      same(await value(await (await open(bytes)).save({ useObjectStreams, updateFieldAppearances: false })));
    }
  });

  test('with the content of a page in several parts', async () => {
    same(
      await saved((doc) => {
        const page = doc.getPage(1).node;
        const lines = contentOf(page).split('\n');
        const parts = [lines.slice(0, 40), lines.slice(40)].map((part) =>
          doc.context.register(doc.context.flateStream(part.join('\r\n'))),
        );
        page.set(PDFName.of('Contents'), doc.context.obj(parts));
      }),
    );
  });

  test('with a note added at the end of the file: pages the same, the note told', async () => {
    const doc = await PDFDocument.load(bytes, { updateMetadata: false, forIncrementalUpdate: true });
    const note = doc.context.obj({
      Type: 'Annot',
      Subtype: 'Text',
      Rect: [10, 10, 30, 30],
      Contents: PDFHexString.fromText('Seen'),
    });
    doc.getPage(2).node.addAnnot(doc.context.register(note));
    const read = await value(await doc.save());
    same(read);
    expect(read.extras.join(' ')).toMatch(
      /Page 3 carries a note .*\(Text\)\. The file was added to after it was written/,
    );
  });
});

describe('changed', () => {
  test('one letter on a page changes that page’s digest and no other', async () => {
    const read = await saved((doc) => {
      const page = doc.getPage(3).node;
      const content = contentOf(page).replace(/\[<(....)(....)/, '[<$2$1');
      page.set(PDFName.of('Contents'), doc.context.register(doc.context.flateStream(content)));
    });
    expect(read.pages.map((page, index) => page.content === original.pages[index]?.content)).toEqual(
      original.pages.map((_, index) => index !== 3),
    );
    expect(differences(bundle, read)).toEqual(['What stands on page 4 is not what was written.']);
  });

  test('two pictures exchanged', async () => {
    const [one, other] = [figurePage(0), figurePage(1)];
    const read = await saved((doc) => {
      const images = [one, other].map((page) => at(doc.getPage(page - 1).node.Resources(), 'XObject'));
      const [first, second] = images as [import('@cantoo/pdf-lib').PDFDict, import('@cantoo/pdf-lib').PDFDict];
      const [a, b] = [first.get(PDFName.of('Im1')), second.get(PDFName.of('Im1'))];
      if (b) first.set(PDFName.of('Im1'), b);
      if (a) second.set(PDFName.of('Im1'), a);
    });
    expect(differences(bundle, read)).toEqual([
      `The picture of Figure 1 on page ${one} is not the one that was taken.`,
      `The picture of Figure 2 on page ${other} is not the one that was taken.`,
    ]);
  });

  test.for([
    [
      'another palette',
      'ColorSpace',
      (doc: Doc) => doc.context.obj(['Indexed', 'DeviceRGB', 255, PDFHexString.of('00ff00'.repeat(256))]),
    ],
    ['colours turned round', 'Decode', (doc: Doc) => doc.context.obj([255, 0])],
    ['a mask over it', 'Mask', (doc: Doc) => doc.context.obj([0, 3])],
  ] as const)('a picture that only looks different: %s', async ([, key, make]) => {
    const read = await saved((doc) => {
      const images = at(
        doc.getPage(figurePage(0) - 1).node.Resources(),
        'XObject',
      ) as import('@cantoo/pdf-lib').PDFDict;
      const image = images.lookup(PDFName.of('Im1')) as import('@cantoo/pdf-lib').PDFStream;
      image.dict.set(PDFName.of(key), make(doc));
    });
    expect(differences(bundle, read)).toEqual([
      `The picture of Figure 1 on page ${figurePage(0)} is not the one that was taken.`,
    ]);
  });

  test('another font makes other words of the same codes', async () => {
    const read = await saved((doc) => {
      const font = at(doc.getPage(0).node.Resources(), 'Font') as import('@cantoo/pdf-lib').PDFDict;
      const [regular, bold] = [font.get(PDFName.of('F1')), font.get(PDFName.of('F2'))];
      if (regular && bold) font.set(PDFName.of('F2'), regular);
    });
    expect(differences(bundle, read)).toContain('What stands on page 1 is not what was written.');
  });

  test('pages left out or added, turned and cut, files and scripts', async () => {
    const fewer = await saved((doc) => doc.removePage(original.pages.length - 1));
    expect(differences(bundle, fewer)).toContain(`Page ${original.pages.length} is missing.`);
    const more = await saved(async (doc) => {
      doc.addPage([595.28, 841.89]);
      doc.getPage(0).node.set(PDFName.of('Rotate'), doc.context.obj(90));
      doc.getPage(1).node.set(PDFName.of('CropBox'), doc.context.obj([0, 0, 300, 300]));
      doc.getForm().createTextField('x').addToPage(doc.getPage(4));
      await doc.attach(Uint8Array.of(1), 'more.txt');
      doc.catalog.set(PDFName.of('OpenAction'), doc.context.obj({ S: 'JavaScript', JS: PDFString.of('1') }));
    });
    expect(more.extras).toEqual([
      'Page 1 was cut, turned or resized.',
      'Page 2 was cut, turned or resized.',
      'Page 5 carries a note or marking that was added later (Widget).',
      'There is 1 page more than were written.',
      'There is another attached file: more.txt.',
      'Form fields were added.',
      'Something was added that happens when the file is opened.',
    ]);
  });

  test('a link out of the pack is told', async () => {
    const read = await saved((doc) => {
      const link = doc.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [0, 0, 9, 9],
        A: { S: 'URI', URI: PDFString.of('https://example.com') },
      });
      doc.getPage(0).node.addAnnot(doc.context.register(link));
    });
    expect(read.extras).toEqual(['Page 1 carries a note or marking that was added later (Link).']);
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
    expect(read.ok ? '' : `${read.error.reason}: ${read.error.says}`).toMatch(/^damaged: The file is locked/);
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

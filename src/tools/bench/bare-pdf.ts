/**
 * Owns the yardstick for making a pack: an empty PDF with the same pictures in it, passed through the same way, and nothing else.
 * pdf-lib is reached by the doors of evidence/pdf, its one owner; so the objects are pdf-lib's, and only the file's frame is written here.
 */
import { embedPicture } from '../../evidence/pdf/file/image.ts';
import { load } from '../../evidence/pdf/file/load.ts';
import { readPng } from '../../evidence/picture/png.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** The least that is a PDF: a catalogue without pages. */
const EMPTY = latin1(
  '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n',
);

/** @throws Error when a picture is not of the kind that packs hold */
export async function barePdf(pictures: Iterable<Uint8Array>): Promise<Uint8Array> {
  const loaded = await load(EMPTY);
  if (!loaded.ok) throw new Error(loaded.error.says);
  const { context } = loaded.value.catalog;
  for (const png of pictures) {
    const read = readPng(png);
    if (!read.ok) throw new Error(`A picture ${read.error}`);
    embedPicture(context, read.value);
  }
  const objects = context.enumerateIndirectObjects().map(([ref, object]) => {
    const [head, foot] = [latin1(`${ref.objectNumber} 0 obj\n`), latin1('\nendobj\n')];
    const bytes = new Uint8Array(head.length + object.sizeInBytes() + foot.length);
    bytes.set(head);
    bytes.set(foot, head.length + object.copyBytesInto(bytes, head.length));
    return bytes;
  });
  return framed(objects);
}

function framed(objects: readonly Uint8Array[]): Uint8Array {
  const header = latin1('%PDF-1.7\n');
  let at = header.length;
  const places = objects.map((object) => {
    const place = at;
    at += object.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const end = latin1(
    `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`,
  );
  const file = new Uint8Array(at + end.length);
  let to = 0;
  for (const part of [header, ...objects, end]) {
    file.set(part, to);
    to += part.length;
  }
  return file;
}

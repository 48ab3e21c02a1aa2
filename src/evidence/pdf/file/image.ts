/**
 * Owns a picture inside the file: put in without decoding, taken out again as the PNG it was.
 * Must never call a picture the same whose palette, size or way of drawing was changed; they change what is seen.
 */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { type Hash, hashBytes, hashText } from '../../../engine/kernel/hash.ts';
import { lookText } from '../../picture/digest.ts';
import { decoded } from './decode.ts';
import { buildPng, type Palette } from './png.ts';
import { packRows, pixelsOf, pixelsOfPng } from './rows.ts';

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Registers the picture. PDF keeps rows and palette just as PNG does, so nothing is unpacked or lost. */
export function embedPicture(context: PDFContext, { width, height, colours, rows }: Palette): PDFRef {
  return context.register(
    context.stream(rows, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: ['Indexed', 'DeviceRGB', colours.length / 3 - 1, PDFHexString.of(hex(colours))],
      BitsPerComponent: 8,
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: 1, BitsPerComponent: 8, Columns: width },
    }),
  );
}

/** What a picture of ours may say of itself. Anything else (a mask, another Decode) would change how it looks. */
const KNOWN = [
  'Type',
  'Subtype',
  'Width',
  'Height',
  'ColorSpace',
  'BitsPerComponent',
  'Filter',
  'DecodeParms',
  'Length',
  'Name',
];

const numberAt = (dict: PDFDict, key: string): number | undefined => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
};
const nameOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFName ? value.decodeText() : undefined;

/** A viewer that saves the file again may wrap a single value in an array. */
const single = (value: PDFObject | undefined): PDFObject | undefined =>
  value instanceof PDFArray && value.size() === 1 ? value.lookup(0) : value;

function coloursOf(space: PDFObject | undefined): Uint8Array | undefined {
  if (!(space instanceof PDFArray) || space.size() !== 4) return undefined;
  if (nameOf(space.lookup(0)) !== 'Indexed' || nameOf(space.lookup(1)) !== 'DeviceRGB') return undefined;
  const [last, table] = [space.lookup(2), space.lookup(3)];
  const bytes = table instanceof PDFString || table instanceof PDFHexString ? table.asBytes() : decoded(table);
  if (!(last instanceof PDFNumber) || !bytes || bytes.length !== 3 * (last.asNumber() + 1)) return undefined;
  return Uint8Array.from(bytes);
}

interface Parts extends Omit<Palette, 'rows'> {
  /** Rows as differences, as PNG has them; a program that packs them anew may leave them plain. */
  filtered: boolean;
}

/** The parts of a picture as this folder embeds it; undefined for one of any other making. */
function partsOf({ dict }: PDFRawStream): Parts | undefined {
  if (dict.keys().some((key) => !KNOWN.includes(key.decodeText()))) return undefined;
  const [width, height] = [numberAt(dict, 'Width'), numberAt(dict, 'Height')];
  const colours = coloursOf(dict.lookup(PDFName.of('ColorSpace')));
  const usual =
    nameOf(single(dict.lookup(PDFName.of('Filter')))) === 'FlateDecode' && numberAt(dict, 'BitsPerComponent') === 8;
  const parameters = single(dict.lookup(PDFName.of('DecodeParms')));
  const filtered = parameters instanceof PDFDict && (numberAt(parameters, 'Predictor') ?? 1) >= 10;
  const fits =
    !(parameters instanceof PDFDict && filtered) ||
    ((numberAt(parameters, 'Colors') ?? 1) === 1 &&
      (numberAt(parameters, 'BitsPerComponent') ?? 8) === 8 &&
      numberAt(parameters, 'Columns') === width);
  return usual && fits && colours && width && height ? { width, height, colours, filtered } : undefined;
}

export interface FoundPicture {
  /** SHA-256 of the PNG; of the raw stream and its description when it is not one of ours. */
  sha256: Hash;
  /** SHA-256 over size, palette and pixels: the same when a program only packed the rows anew. */
  look: Hash;
  /** The PNG, as it was handed in unless it was packed anew; undefined when the picture is of another making. */
  png?: Uint8Array;
}

/** The picture an image XObject holds; undefined when it is no image. Never throws. */
export function foundPicture(object: PDFObject | undefined): FoundPicture | undefined {
  if (!(object instanceof PDFStream) || nameOf(object.dict.lookup(PDFName.of('Subtype'))) !== 'Image') return undefined;
  const parts = object instanceof PDFRawStream ? partsOf(object) : undefined;
  const pixels =
    parts &&
    (parts.filtered
      ? pixelsOfPng({ ...parts, rows: object.getContents() })
      : pixelsOf(object, parts.width, parts.height, false));
  if (!parts || !pixels) {
    const raw = hashText(`${object.dict.toString()}\n${hashBytes(object.getContents())}`);
    return { sha256: raw, look: raw };
  }
  const { width, height, colours, filtered } = parts;
  const png = buildPng({
    width,
    height,
    colours,
    rows: filtered ? object.getContents() : packRows(pixels, width, height),
  });
  const look = hashText(lookText(parts, hashBytes(colours), hashBytes(pixels)));
  return { sha256: hashBytes(png), look, png };
}

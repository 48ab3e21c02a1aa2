/**
 * Owns putting a picture into the file without decoding it.
 * Must never unpack, repack or lose anything of it.
 */
import { type PDFContext, PDFHexString, type PDFRef } from '@cantoo/pdf-lib';
import type { Palette } from '../../picture/png.ts';

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

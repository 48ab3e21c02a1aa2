/**
 * Owns getting the bytes of a stream, whatever filters it wears, without being drowned by a bomb.
 * Must never throw; what cannot be read is undefined.
 */
import { decodePDFRawStream, type PDFObject, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { LARGEST } from '../../picture/inflate.ts';
import { joinBytes } from './bytes.ts';

/** Asked for piece by piece, because pdf-lib makes room for all it is asked for. */
const PIECE = 1024 * 1024;

/** The bytes behind the filters; undefined when it is no stream, damaged, too large, or of a kind unknown here. */
export function decoded(stream: PDFObject | undefined): Uint8Array | undefined {
  try {
    if (!(stream instanceof PDFRawStream)) return stream instanceof PDFStream ? stream.getContents() : undefined;
    const source = decodePDFRawStream(stream);
    const pieces: Uint8Array[] = [];
    for (let size = 0; size <= LARGEST; ) {
      // A copy: what pdf-lib hands out may lie in a buffer that it goes on using.
      const piece = Uint8Array.from(source.getBytes(PIECE));
      if (piece.length > 0) pieces.push(piece);
      if (piece.length < PIECE) return joinBytes(pieces);
      size += piece.length;
    }
    return undefined;
  } catch {
    return undefined;
  }
}

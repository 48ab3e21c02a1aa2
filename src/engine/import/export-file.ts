/** Owns the bytes of a file that leaves. Must never let a text through that a spreadsheet would work out. */
import { writeCsv } from './csv.ts';
import { harmless } from './harmless.ts';

/** A file that spreadsheets open with every letter right: UTF-8 with its mark, commas, CRLF. */
export const exportFile = (records: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(`\ufeff${writeCsv(records.map((cells) => cells.map(harmless)))}`);

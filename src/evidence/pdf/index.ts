/**
 * Owns what others may use of the PDF station: write a pack, take a foreign one apart.
 * Must never let pdf-lib or fontkit out; nobody else imports them (but the yardstick of the bench).
 */
export type { PackFonts } from './file/pack-fonts.ts';
export { type ForeignPack, type Found, NO_EVIDENCE, type NotAPack, readPack } from './read.ts';
export { fileOf, type PieceName } from './scripts/families.ts';
export { piecesFor } from './scripts/needs.ts';
export { type PackInput, type WriteProgress, writePack, writeRecord } from './write.ts';

/**
 * Owns what others may use of the PDF station: write a pack, read a pack, say where its pages differ.
 * Must never let pdf-lib or fontkit out; nobody else imports them (but the yardstick of the bench).
 */
export { differences } from './differences.ts';
export type { PackFonts } from './file/fonts.ts';
export { type NotAPack, type ReadPack, type ReadPicture, readPack } from './read.ts';
export { fingerprintOf, seal } from './seal.ts';
export { type PackInput, type WriteProgress, writePack } from './write.ts';

/** Owns where the tools find the page writer's fonts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fileOf, type PackFonts, type PieceName } from '../evidence/pdf/index.ts';

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(file))));
const font = (file: string): Uint8Array => bytesOf(`@expo-google-fonts/noto-sans/${file}`);

export const pieceBytes = (piece: PieceName): Uint8Array => bytesOf(fileOf(piece));

export const packFonts = (): PackFonts => ({
  regular: font('400Regular/NotoSans_400Regular.ttf'),
  bold: font('700Bold/NotoSans_700Bold.ttf'),
  piece: (piece) => Promise.resolve(pieceBytes(piece)),
});

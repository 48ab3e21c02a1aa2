/** Owns where the tools find the page writer's fonts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PackFonts } from '../evidence/pdf/index.ts';

const font = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${file}`))));

export const packFonts = (): PackFonts => ({
  regular: font('400Regular/NotoSans_400Regular.ttf'),
  bold: font('700Bold/NotoSans_700Bold.ttf'),
});

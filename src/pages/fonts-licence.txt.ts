/** Owns the licence that goes with the fonts wherever they go: whose each is, read off its package, and the Open Font License once. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIRoute } from 'astro';
import { FAMILIES } from '../evidence/pdf/scripts/families.ts';

const files = [
  '@fontsource/atkinson-hyperlegible-next/LICENSE',
  '@expo-google-fonts/noto-sans/LICENSE_FONT',
  ...FAMILIES.map((family) => `@fontsource/${family}/LICENSE`),
];

/** Each package begins with whose the font is; what follows is the same in all. */
function read(file: string): { owner: string; terms: string } {
  const [owner = '', ...terms] = readFileSync(fileURLToPath(import.meta.resolve(file)), 'utf8').split('\n');
  return { owner: `${file.slice(0, file.lastIndexOf('/'))}: ${owner}`, terms: terms.join('\n') };
}

export const GET: APIRoute = () => {
  const licences = files.map(read);
  return new Response(`${licences.map(({ owner }) => owner).join('\n')}\n${licences[0]?.terms ?? ''}`);
};

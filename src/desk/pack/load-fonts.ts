/**
 * Owns where the browser finds the page writer's fonts: files of this site, fetched when a pack is made and only as far as its text needs them.
 * Must never be imported by what comes before that; fonts are the heaviest thing there is.
 */
import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import bold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import { fileOf, type PackFonts, type PieceName, piecesFor } from '../../evidence/pdf/index.ts';

async function load(url: string | undefined): Promise<Uint8Array> {
  const answer = url ? await fetch(url).catch(() => undefined) : undefined;
  if (!answer?.ok) throw new Error('The fonts for the pages could not be loaded. Reload the page and try again.');
  return new Uint8Array(await answer.arrayBuffer());
}

const kept = new Map<PieceName, Promise<Uint8Array>>();

async function fetchPiece(name: PieceName): Promise<Uint8Array> {
  // Hundreds of addresses, which most packs never ask for.
  const { PIECES } = await import('./font-pieces.ts');
  return load(PIECES[`/node_modules/${fileOf(name)}`]);
}

/** Fetched once, however often it is asked for. */
function piece(name: PieceName): Promise<Uint8Array> {
  const bytes = kept.get(name) ?? fetchPiece(name);
  kept.set(name, bytes);
  return bytes;
}

/** The pack's fonts; those that `text` needs are here when this ends, so that nothing can be missing after it. */
export async function loadFonts(text: string): Promise<PackFonts> {
  const [r, b] = await Promise.all([load(regular), load(bold), ...piecesFor(text).map(piece)]);
  return { regular: r, bold: b, piece };
}

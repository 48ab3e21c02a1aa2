/**
 * Owns the worker that turns pixels into a palette PNG, off the page's thread.
 * Must never know what is in the picture, or keep it.
 */
import { opaque } from './colours.ts';
import type { Encoded, EncodeReply, EncodeRequest } from './encode-message.ts';
import { index } from './palette.ts';
import { writePng } from './png.ts';

interface Scope {
  onmessage: (event: MessageEvent<EncodeRequest>) => void;
  postMessage: (reply: EncodeReply, transfer: Transferable[]) => void;
}
// The worker's own scope, of which the DOM's types know nothing.
const scope = globalThis as unknown as Scope;

scope.onmessage = async ({ data: { id, bitmap } }) => {
  try {
    const encoded = await encodeBitmap(bitmap);
    scope.postMessage({ id, encoded }, [encoded.png.buffer as ArrayBuffer]);
  } catch (error) {
    scope.postMessage({ id, error: String(error) }, []);
  }
};

async function encodeBitmap(bitmap: ImageBitmap): Promise<Encoded> {
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gives no canvas to read from');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const indexed = index(opaque(context.getImageData(0, 0, width, height).data));
  return { ...(await writePng(width, height, indexed)), width, height, colours: indexed.palette.length };
}

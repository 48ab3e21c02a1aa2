/**
 * Owns the page's side of the encoding worker, which is started with the first picture and kept.
 * Must never encode on the page's own thread.
 */
import type { Encoded, EncodeReply, EncodeRequest } from './encode-message.ts';

interface Waiting {
  resolve: (encoded: Encoded) => void;
  reject: (error: Error) => void;
}
const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let lastId = 0;

/**
 * Takes the bitmap over (it is closed afterwards). The same pixels give the same bytes in the same browser.
 * Never dithers; exact when there are no more than 256 colours.
 * @throws Error when the worker cannot start or cannot read the pixels
 */
export function encode(bitmap: ImageBitmap): Promise<Encoded> {
  return new Promise((resolve, reject) => {
    lastId += 1;
    const id = lastId;
    waiting.set(id, { resolve, reject });
    worker ??= start();
    const request: EncodeRequest = { id, bitmap };
    worker.postMessage(request, [bitmap]);
  });
}

function start(): Worker {
  const started = new Worker(new URL('./encode.worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<EncodeReply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('encoded' in data) asked?.resolve(data.encoded);
    else asked?.reject(new Error(data.error));
  };
  started.onerror = (event) => {
    // It may not have started at all; the next picture tries a new one.
    started.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'The encoding worker failed'));
    waiting.clear();
  };
  return started;
}

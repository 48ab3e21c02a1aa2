/**
 * Owns: unpacking bytes (zlib) with the platform's own inflate, when it is known how many must come out.
 * Must never: throw, or go on when more comes out than that.
 */

/** The bytes; undefined when they are damaged, or not just as many as `length`. */
export async function inflated(packed: Uint8Array, length: number): Promise<Uint8Array | undefined> {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const sent = writer.write(packed as Uint8Array<ArrayBuffer>).then(() => writer.close());
  // What is wrong with the bytes is met where they are read.
  sent.catch(() => undefined);
  const bytes = new Uint8Array(length);
  let at = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (at + next.value.length > length) {
        await reader.cancel();
        return undefined;
      }
      bytes.set(next.value, at);
      at += next.value.length;
    }
  } catch {
    return undefined;
  }
  return at === length ? bytes : undefined;
}

/** Owns what may happen to a file's bytes on its way: some go, some come, at any place. Must never know what the file is. */
import fc from 'fast-check';

export const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  out: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(400)),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc
      .constantFrom('endobj', 'stream\n', '<<', '>>', '/Kids', '/Names', '0 R', '%%EOF')
      .map((word) => new TextEncoder().encode(word)),
  ),
});

/** The bytes after one change. */
export const changed = (
  bytes: Uint8Array,
  { at, out, put }: { at: number; out: number; put: Uint8Array },
): Uint8Array => {
  const from = Math.floor(at * bytes.length);
  return Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + out)]);
};

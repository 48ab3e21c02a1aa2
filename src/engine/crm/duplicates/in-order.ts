/**
 * Owns putting many whole numbers of 52 bits in order, in time that grows with how many they are and no faster: first into parts by how they
 * begin, and as many parts as keep each one small. To compare all with each other takes the longer for each one the more there are.
 */

const BITS = 52;
/** So many stand in one part, about. */
const IN_ONE = 1024;
const MOST_BITS = 16;

export function inOrder(rows: readonly number[]): Float64Array {
  const bits = Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(rows.length / IN_ONE))));
  const width = 2 ** (BITS - bits);
  const ends = new Uint32Array(2 ** bits);
  for (const row of rows) {
    const part = Math.floor(row / width);
    ends[part] = (ends[part] ?? 0) + 1;
  }
  let before = 0;
  for (let part = 0; part < ends.length; part += 1) {
    const many = ends[part] ?? 0;
    ends[part] = before;
    before += many;
  }
  const sorted = new Float64Array(rows.length);
  for (const row of rows) {
    const part = Math.floor(row / width);
    const to = ends[part] ?? 0;
    sorted[to] = row;
    ends[part] = to + 1;
  }
  let from = 0;
  for (const end of ends) {
    sorted.subarray(from, end).sort();
    from = end;
  }
  return sorted;
}

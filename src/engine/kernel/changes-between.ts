/**
 * Owns how many slips of the keyboard lie between two short texts: a sign more, less or another, or two neighbours changed round
 * (optimal string alignment, as Damerau counts). Must never be used on long texts: it takes the product of both lengths.
 */

/** The number of changes, or undefined when there are more than `most`. */
export function changesBetween(a: string, b: string, most: number): number | undefined {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return undefined;
  let [before, last]: [number[], number[]] = [[], to.map((_, i) => i).concat(to.length)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const other = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + other,
          swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, row];
  }
  const changes = at(last, to.length);
  return changes <= most ? changes : undefined;
}

const at = (row: readonly number[], i: number): number => row[i] ?? Number.POSITIVE_INFINITY;

/** Owns what is otherwise between two texts, line by line: what both have, what only one has. Pure, and bounded: a long text is not compared. */

export interface DifferenceLine {
  kind: 'same' | 'only before' | 'only after';
  text: string;
}

/** Lines of each text that are compared. */
const MOST = 2_000;

/** The longest run of lines that both have stays; undefined where a text is too long to compare. */
export function differenceOf(before: string, after: string): DifferenceLine[] | undefined {
  const [one, two] = [before.split('\n'), after.split('\n')];
  if (one.length > MOST || two.length > MOST) return undefined;
  const common = Array.from({ length: one.length + 1 }, () => new Uint16Array(two.length + 1));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = two.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row) row[j] = one[i] === two[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const lines: DifferenceLine[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < two.length) {
    if (i < one.length && j < two.length && one[i] === two[j]) {
      lines.push({ kind: 'same', text: one[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= two.length || (i < one.length && at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ kind: 'only before', text: one[i] ?? '' });
      i += 1;
    } else {
      lines.push({ kind: 'only after', text: two[j] ?? '' });
      j += 1;
    }
  }
  return lines;
}

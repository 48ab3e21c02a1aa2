/** Owns rows as columns on a terminal. Must never cut a text: what does not fit, the terminal wraps. */

/** The head, a line under it, and the rows; each column as wide as its widest cell. */
export function columns(head: readonly string[], body: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, i) =>
    Math.max(...[title, ...body.map((row) => row[i] ?? '')].map((cell) => [...cell].length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

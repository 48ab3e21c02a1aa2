/** Owns how a table is written in Markdown. */
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const table = (head: readonly string[], body: readonly string[][]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...body.map(row),
];

/**
 * Owns how a result is said: a measure, its value, its goal, and whether it is reached; as a table and as data.
 * Must never decide what is measured, or make the run fail because a goal is missed.
 */

export interface Line {
  measure: string;
  value: number;
  unit: string;
  /** Reached at this value or below it ('most'), or above it ('least'). */
  goal?: { most: number } | { least: number };
  /** Digits after the point; 2 when not said. */
  digits?: number;
}

/** What one measure found. `notes`: for people, one sentence each. `raw`: for programs. */
export interface Found {
  lines: Line[];
  notes: string[];
  raw?: unknown;
}

export const reached = ({ value, goal }: Line): boolean | undefined => {
  if (!goal) return undefined;
  return 'most' in goal ? value <= goal.most : value >= goal.least;
};

const WORD = new Map<boolean | undefined, string>([
  [true, 'reached'],
  [false, 'NOT REACHED'],
  [undefined, '–'],
]);

function cells(line: Line): string[] {
  const { measure, value, unit, goal, digits = 2 } = line;
  const bound = goal && ('most' in goal ? `≤ ${goal.most}` : `≥ ${goal.least}`);
  return [
    measure,
    `${value.toFixed(digits)} ${unit}`.trim(),
    bound ? `${bound} ${unit}`.trim() : '–',
    WORD.get(reached(line)) ?? '',
  ];
}

export function table(lines: readonly Line[]): string {
  const rows = [['Measure', 'Value', 'Goal', 'Reached'], ...lines.map(cells)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const drawn = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [drawn[0], widths.map((width) => '-'.repeat(width)).join('  '), ...drawn.slice(1)].join('\n');
}

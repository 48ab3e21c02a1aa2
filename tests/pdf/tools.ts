/**
 * Owns running the PDF programs that a machine may or may not have.
 * Must never fail because one is missing; tests that need it are skipped, and say so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const places = (process.env.PATH ?? '').split(delimiter);
export const has = (tool: string): boolean => places.some((place) => existsSync(join(place, tool)));

/** Runs a tool in a folder of its own that holds `in.pdf`; answers its words and the files it made. */
export function run(
  tool: string,
  args: string[],
  pdf: Uint8Array,
): { status: number; says: string; files: Map<string, Uint8Array> } {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf);
    const done = spawnSync(tool, args, { cwd: folder, encoding: 'utf8' });
    const files = readdirSync(folder).filter((name) => name !== 'in.pdf');
    return {
      status: done.status ?? -1,
      says: `${done.stdout}${done.stderr}`,
      files: new Map(files.sort().map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The ink on each page, in wholly black dots, at `dpi` dots an inch. */
export function inkOfPages(pdf: Uint8Array, dpi: number, first = 1, last = first): number[] {
  const { files } = run(
    'pdftoppm',
    ['-r', String(dpi), '-gray', '-f', String(first), '-l', String(last), 'in.pdf', 'page'],
    pdf,
  );
  return [...files.values()].map((pgm) => {
    // "P5\n596 842\n255\n", then a byte a dot.
    const head = Buffer.from(pgm.subarray(0, 40)).toString('latin1');
    const start = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(head)?.[0].length ?? 0;
    return pgm.subarray(start).reduce((sum, dot) => sum + (255 - dot), 0) / 255;
  });
}

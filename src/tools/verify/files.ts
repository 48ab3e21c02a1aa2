/** Owns which files the assessor's command checks, and reading them: a folder stands for the packs and signed files in it. Must never write, nor go into folders of a folder. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The call comes from the project's folder; a path is meant from where the person stands. */
export const placed = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/** As they were named; those of a folder by their names, in order. A path that is not there stays, so that it is said. */
export function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const here = placed(path);
    if (!statSync(here, { throwIfNoEntry: false })?.isDirectory()) return [path];
    return readdirSync(here, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(pdf|jws)$|decision-unsigned\.json$/i.test(entry.name))
      .map((entry) => join(path, entry.name))
      .sort();
  });
}

/** undefined for one that is not there, or may not be read. */
export function read(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(placed(path)));
  } catch {
    return undefined;
  }
}

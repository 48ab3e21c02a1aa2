/** Owns the project as the rules about browsers see it: its files, its tasks and what performs them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { perform } from '../../src/tools/perform.mjs';
import { TASKS } from '../../src/tools/tasks.mjs';
import { isCode, projectRoot, type Source } from '../architecture/source.ts';
import type { Scene } from './rules.ts';

const read = (path: string): Source => ({
  path: path.split(sep).join('/'),
  text: readFileSync(join(projectRoot, path), 'utf8'),
});

export function theProject(): Scene {
  const below = ['src', 'tests'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length)),
  );
  const beside = readdirSync(projectRoot).filter((name) => name.endsWith('.mjs'));
  return { files: [...below, ...beside].filter(isCode).map(read), tasks: TASKS, perform };
}

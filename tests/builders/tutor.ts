/**
 * Owns a tutor at the command line, and a project of their own to write in.
 * Must never need the scripts of npm, or write under the project that is tested.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, toolEnv, toolNode } from '../../src/tools/set-up/node.mjs';

export interface Said {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The scenario tool of the project in this folder. */
export const tutor =
  (folder = root) =>
  (...args: string[]): Said => {
    const node = toolNode();
    const tool = ['--disable-warning=ExperimentalWarning', 'src/tools/scenario.ts', ...args];
    const { status, stdout, stderr } = spawnSync(node, tool, {
      cwd: folder,
      env: toolEnv(node),
      encoding: 'utf8',
      input: '',
    });
    return { status, stdout, stderr };
  };

/** A copy of what the tool reads, and the way to be rid of it. */
export function ownProject(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'tutor-'));
  for (const part of ['src', 'content', 'scenarios', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

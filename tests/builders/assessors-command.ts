/** Owns starting the assessor's command from the folder that a person's files lie in, as npm tells it. Must never judge what it printed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, toolEnv, toolNode } from '../../src/tools/set-up/node.mjs';

const node = toolNode();

export const assessorsCommand = (folder: string, args: readonly string[]) =>
  spawnSync(node, ['--disable-warning=ExperimentalWarning', join(root, 'src/tools/verify.ts'), ...args], {
    ...{ cwd: root, env: { ...toolEnv(node), INIT_CWD: folder }, encoding: 'utf8' },
    maxBuffer: 64 * 2 ** 20,
  });

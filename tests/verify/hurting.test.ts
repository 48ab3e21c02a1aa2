/**
 * Owns proof that a file which is made to hurt whoever reads it ends in a verdict of one sentence, soon and in little memory.
 * Must never measure by the clock: a busy machine is slow for all. Seconds are the processor's.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, toolEnv, toolNode } from '../../src/tools/set-up/node.mjs';
import { hurting } from '../builders/hurting.ts';
import { aPack, type Pack } from '../builders/pack.ts';

const SECONDS = 5;
const MEGABYTES = 512;

const node = toolNode();
const folder = mkdtempSync(join(tmpdir(), 'hurting-'));
let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that is made to hurt', () => {
  it.each(Object.entries(hurting))(
    `ends within ${SECONDS} seconds and ${MEGABYTES} MB: %s`,
    async (_, make) => {
      const path = join(folder, 'file.pdf');
      writeFileSync(path, await make(pack));
      const tool = ['--disable-warning=ExperimentalWarning', join(root, 'tests/verify/measured.ts'), path];
      const { stdout, stderr } = spawnSync(node, tool, { cwd: root, env: toolEnv(node), encoding: 'utf8' });
      expect(stderr).toBe('');
      const { kind, says, seconds, megabytes } = JSON.parse(stdout);
      expect(says).toMatch(/^[A-Z][^\n]{20,}$/);
      expect(says).not.toMatch(/longer than \d+ seconds|takes more memory|could not be checked|cannot be checked:/);
      expect(['as made', 'data verified', 'altered', 'not a pack']).toContain(kind);
      expect(seconds).toBeLessThan(SECONDS);
      expect(megabytes).toBeLessThan(MEGABYTES);
    },
    120_000,
  );
});

/**
 * Owns proof that a file which is made to hurt whoever reads it ends in a verdict of one sentence, soon and in little memory.
 * Must never measure by the clock, or by seconds at all: a busy machine is slow for all. What a file takes of the processor is told in what an
 * honest pack takes in the same process.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, toolEnv, toolNode } from '../../src/tools/set-up/node.mjs';
import { HEAP } from '../../src/tools/verify/check.ts';
import { hurting } from '../builders/hurting.ts';
import { aPack, type Pack } from '../builders/pack.ts';

/** The worst of them takes nine, and eleven on a busy machine: some four seconds, where an honest pack takes half a second. */
const TIMES = 16;
const MEGABYTES = 512;
/** So many are checked by one process: starting one takes as long as most of the checks. */
const TOGETHER = 11;

const node = toolNode();
const folder = mkdtempSync(join(tmpdir(), 'hurting-'));
const honest = join(folder, 'honest.pdf');
const names = Object.keys(hurting);
let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
  writeFileSync(honest, pack.bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Measured {
  kind: string;
  says: string;
  seconds: number;
  /** Of the honest pack. */
  honest: number;
  megabytes: number;
}
const found = new Map<string, Measured>();

/** Checks this file and the next few. What a process did not come to is missing: it died, and stderr says of what. */
async function measure(first: string): Promise<void> {
  const some = names.slice(names.indexOf(first)).slice(0, TOGETHER);
  const paths = some.map((name) => join(folder, `${names.indexOf(name)}.pdf`));
  for (const [i, name] of some.entries()) writeFileSync(paths[i] ?? '', (await hurting[name]?.(pack)) ?? '');
  const heap = [`--max-old-space-size=${HEAP.old}`, `--max-semi-space-size=${HEAP.young / 3}`];
  // The honest one twice: the first check also warms what all share.
  const tool = [
    ...heap,
    '--expose-gc',
    '--disable-warning=ExperimentalWarning',
    'tests/verify/measured.ts',
    honest,
    honest,
    ...paths,
  ];
  const { stdout, stderr } = spawnSync(node, tool, { cwd: root, env: toolEnv(node), encoding: 'utf8' });
  const [, warm, ...lines] = stdout.trim().split('\n');
  const yardstick = (JSON.parse(warm || '{}') as Partial<Measured>).seconds ?? 0;
  for (const [i, line] of lines.entries()) found.set(some[i] ?? '', { ...JSON.parse(line), honest: yardstick });
  for (const path of paths) rmSync(path);
  expect(stderr).toBe('');
}

describe('a file that is made to hurt', () => {
  it.each(names)(
    `takes less than ${TIMES} times what an honest pack takes, and ${MEGABYTES} MB: %s`,
    async (name) => {
      if (!found.has(name)) await measure(name);
      const { kind, says, seconds, honest, megabytes } = found.get(name) ?? {};
      expect(says).toMatch(/^[A-Z][^\n]{20,}$/);
      expect(says).not.toMatch(/longer than \d+ seconds|takes more memory|could not be checked|cannot be checked:/);
      expect(['as made', 'data verified', 'altered', 'not a pack']).toContain(kind);
      expect(seconds).toBeLessThan(TIMES * (honest ?? 0));
      expect(megabytes).toBeLessThan(MEGABYTES);
    },
    120_000,
  );
});

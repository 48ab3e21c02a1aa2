/**
 * Owns checking one file after another in this process, and saying what each took.
 * Must never know what the verdicts should be. Names of files come in as arguments, lines of JSON go out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { verify } from '../../src/evidence/verdict/verify.ts';
import { verifyMeans } from '../../src/tools/verify/means.ts';

const means = { ...(await verifyMeans()), now: '2026-12-01T00:00:00.000+00:00' } as const;

/** From here on the most that this process takes is counted anew, after what the file before has left is thrown away. */
function startAnew(): void {
  globalThis.gc?.();
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Only Linux counts.
  }
}

/** The most that this process took since then, as Linux counts it; elsewhere what it takes now. */
function mostMemory(): number {
  try {
    // Not resourceUsage(): that begins with what the process had that started this one.
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return process.memoryUsage().rss / 1024 / 1024;
  }
}

for (const path of process.argv.slice(2)) {
  startAnew();
  const before = process.cpuUsage();
  const { kind, says, differences } = await verify(new Uint8Array(readFileSync(path)), means);
  const { user, system } = process.cpuUsage(before);
  const all = [says, ...differences.map((each) => each.says)].join(' ');
  console.log(JSON.stringify({ path, kind, says: all, seconds: (user + system) / 1e6, megabytes: mostMemory() }));
}

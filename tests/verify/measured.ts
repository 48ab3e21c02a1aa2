/**
 * Owns checking one file after another as the command does, in a process of its own, and saying what each took.
 * Must never know what the verdicts should be. Names of files come in as arguments, lines of JSON go out.
 */
import { readFileSync } from 'node:fs';
import { check } from '../../src/tools/verify/check.ts';

/** The most that this process ever took, as Linux counts it; elsewhere what it takes now. */
function mostMemory(): number {
  try {
    // Not resourceUsage(): that begins with what the process had that started this one.
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return process.memoryUsage().rss / 1024 / 1024;
  }
}

for (const path of process.argv.slice(2)) {
  const bytes = new Uint8Array(readFileSync(path));
  const before = process.cpuUsage();
  const { kind, says, differences } = await check(bytes, '2026-12-01T00:00:00.000+00:00');
  const { user, system } = process.cpuUsage(before);
  const all = [says, ...differences.map((each) => each.says)].join(' ');
  console.log(JSON.stringify({ path, kind, says: all, seconds: (user + system) / 1e6, megabytes: mostMemory() }));
}

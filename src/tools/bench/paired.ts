/**
 * Owns comparing two ways in one run: pairs, one right after the other, the order turned each time, and the middle of what came out.
 * Must never give a number from one side alone as a result: on a busy machine only the comparison holds.
 */

/** Does the work once and answers what it cost. */
type Once = (pair: number) => number | Promise<number>;

export interface Paired {
  pairs: number;
  /** The middle of each side, for the reader. */
  a: number;
  b: number;
  /** The middle of a / b and of a − b, each taken within its pair. */
  ratio: number;
  difference: number;
  /** The middle half of the ratios and of the differences: how far the machine's unrest reaches. */
  ratios: [number, number];
  differences: [number, number];
}

/** The value that a share of all values lies under. @throws Error when there are none */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((x, y) => x - y);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The first `warmUps` pairs are not counted. */
export async function paired(
  a: Once,
  b: Once,
  { pairs, warmUps }: { pairs: number; warmUps: number },
): Promise<Paired> {
  const costs: { a: number; b: number }[] = [];
  for (let pair = 0; pair < warmUps + pairs; pair += 1) {
    const cost = { a: 0, b: 0 };
    for (const side of pair % 2 === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const)) {
      cost[side] = await (side === 'a' ? a : b)(pair);
    }
    if (pair >= warmUps) costs.push(cost);
  }
  const ratios = costs.map((cost) => cost.a / cost.b);
  const differences = costs.map((cost) => cost.a - cost.b);
  const half = (values: number[]): [number, number] => [quantile(values, 0.25), quantile(values, 0.75)];
  return {
    pairs,
    a: median(costs.map((cost) => cost.a)),
    b: median(costs.map((cost) => cost.b)),
    ratio: median(ratios),
    difference: median(differences),
    ratios: half(ratios),
    differences: half(differences),
  };
}

/** Processor time of this process for one piece of work, in ms: unlike the clock, it does not count other programs. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

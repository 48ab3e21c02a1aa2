/**
 * Owns what each part of the code is for: a built file's gzip bytes, shared out by the modules that its source map names.
 * Must never weigh other files than those that are served: the maps come from a second build, and must fit the first.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { builder } from '../parts.mjs';
import { toolEnv, toolNode } from '../set-up/node.mjs';
import { runTool } from '../step.mjs';

type Purpose = readonly [says: string, source: RegExp];

/** The first that fits counts. */
const WORKER: readonly Purpose[] = [
  ['sql.js’ own code', /node_modules\/sql\.js\//],
  ['XState', /node_modules\/xstate\//],
  ['zod', /node_modules\/zod\//],
  ['other libraries', /node_modules\//],
  ['the agency', /src\/engine\/agency\//],
  ['tables and commands', /src\/engine\/(record|command)\//],
  ['the rest', /^/],
];
const PAGE: readonly Purpose[] = [
  ['Svelte', /node_modules\/(svelte|@astrojs)\//],
  ['icons and widgets', /node_modules\/(@lucide|bits-ui|clsx)\//],
  ['other libraries', /node_modules\//],
  ['taking figures', /src\/(evidence\/capture|ui\/recorder)\//],
  ['screens', /^/],
];
const isWorker = (path: string): boolean => /\.worker-/.test(path);

export interface Part {
  says: string;
  bytes: number;
}

/** Builds once more, with source maps. @throws Error when that fails */
export async function withMaps(folder: string): Promise<void> {
  const node = toolNode();
  const { script, args } = builder();
  const env = { ...toolEnv(node), SOURCE_MAPS: '1' };
  const exit = await runTool({ script, args: [...args, '--outDir', folder] }, { node, env, out: 2 });
  if (exit !== 0) throw new Error('The build with source maps failed.');
}

/** Which module each character of a built file came from. What the compiler added belongs to what stands round it. */
function lengths(code: string, map: SourceMap): Map<string, number> {
  const found = new Map<string, number>();
  let source = '';
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column += 1) {
      const entry = map.findEntry(row, column);
      if ('originalSource' in entry && entry.originalSource) source = entry.originalSource;
      found.set(source, (found.get(source) ?? 0) + 1);
    }
  });
  return found;
}

/** `bytes`: gzip bytes of the file at `path` of the site. @throws Error when the build with maps has no such file */
function shares(path: string, bytes: number, folder: string): Part[] {
  const name = path.replace(/^.*\//, '');
  const assets = join(folder, '_a');
  if (!readdirSync(assets).includes(name)) throw new Error(`${name} came out otherwise when built with its map.`);
  const code = readFileSync(join(assets, name), 'utf8');
  // What the bundler itself puts in has no source.
  if (!existsSync(join(assets, `${name}.map`))) return [{ says: 'page: what the bundler adds', bytes }];
  const map = new SourceMap(JSON.parse(readFileSync(join(assets, `${name}.map`), 'utf8')));
  return [...lengths(code, map)].map(([source, length]) => {
    const [says] = (isWorker(path) ? WORKER : PAGE).find(([, fits]) => fits.test(source)) ?? ['the rest'];
    return { says: `${isWorker(path) ? 'engine worker' : 'page'}: ${says}`, bytes: (bytes * length) / code.length };
  });
}

/** The scripts among them by purpose, in the order of the list. */
export function scriptsByPurpose(scripts: readonly { path: string; bytes: number }[], folder: string): Part[] {
  const sums = new Map<string, number>();
  for (const [where, purposes] of [
    ['engine worker', WORKER],
    ['page', PAGE],
  ] as const)
    for (const [says] of purposes) sums.set(`${where}: ${says}`, 0);
  for (const { says, bytes } of scripts.flatMap(({ path, bytes }) => shares(path, bytes, folder)))
    sums.set(says, (sums.get(says) ?? 0) + bytes);
  return [...sums].map(([says, bytes]) => ({ says, bytes }));
}

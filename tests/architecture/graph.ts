/**
 * Owns the graph of who imports whom under src, and the questions asked of it: circles, and what is within reach.
 * Must never know a folder by name; src/architecture.json does.
 */
import { posix } from 'node:path';
import { importsOf } from './parse.ts';
import { isCode, type Source } from './source.ts';

export interface Edge {
  from: string;
  /** As written, without a ?suffix. */
  specifier: string;
  /** Relative to src (it may lead out of it); undefined for a package. */
  to: string | undefined;
}

/** Where a specifier leads, relative to src; undefined when it names a package. */
function target(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('/src/')) return specifier.slice('/src/'.length);
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return undefined;
  return posix.normalize(posix.join(posix.dirname(from), specifier));
}

/** Every rule asks for them, of the same files. */
const known = new WeakMap<Source[], Edge[]>();
export function edgesOf(sources: Source[]): Edge[] {
  const edges = known.get(sources) ?? readEdges(sources);
  known.set(sources, edges);
  return edges;
}

function readEdges(sources: Source[]): Edge[] {
  return sources
    .filter(({ path }) => isCode(path))
    .flatMap((source) =>
      importsOf(source).flatMap((written) => {
        const specifier = written.replace(/[?#].*$/, '');
        const to = target(source.path, specifier);
        const star = to?.indexOf('*') ?? -1;
        if (to === undefined || star < 0) return [{ from: source.path, specifier, to }];
        // A glob imports whatever lies there.
        const start = to.slice(0, star);
        const hits = sources.filter(({ path }) => path.startsWith(start) && path !== source.path);
        return hits.map(({ path }) => ({ from: source.path, specifier, to: path }));
      }),
    );
}

type Neighbours = Map<string, string[]>;
const knownNext = new WeakMap<Edge[], Neighbours>();
function neighbours(edges: Edge[]): Neighbours {
  const before = knownNext.get(edges);
  if (before) return before;
  const next: Neighbours = new Map();
  for (const { from, to } of edges) if (to !== undefined) next.set(from, [...(next.get(from) ?? []), to]);
  knownNext.set(edges, next);
  return next;
}

/** The shortest way from a file to one that fits, or undefined. */
export function wayTo(edges: Edge[], start: string, fits: (path: string) => boolean): string[] | undefined {
  const next = neighbours(edges);
  const seen = new Set([start]);
  const ways = [[start]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const to of next.get(way.at(-1) ?? '') ?? []) {
      if (fits(to)) return [...way, to];
      if (!seen.has(to)) {
        seen.add(to);
        ways.push([...way, to]);
      }
    }
  }
  return undefined;
}

/** Every file from which there is a way to this one. */
export function leadingTo(edges: Edge[], end: string): ReadonlySet<string> {
  const back = neighbours(
    edges.flatMap(({ from, to }) => (to === undefined ? [] : [{ from: to, specifier: '', to: from }])),
  );
  const found = new Set<string>();
  const open = [end];
  for (let file = open.pop(); file !== undefined; file = open.pop())
    for (const from of back.get(file) ?? []) {
      if (found.has(from)) continue;
      found.add(from);
      open.push(from);
    }
  return found;
}

/** Each circle once, as the way round from its first file in the alphabet. */
export function circles(edges: Edge[]): string[][] {
  const files = [...neighbours(edges).keys()].sort();
  const told = new Set<string>();
  const found: string[][] = [];
  for (const file of files) {
    if (told.has(file)) continue;
    const way = wayTo(edges, file, (path) => path === file);
    if (!way) continue;
    for (const path of way) told.add(path);
    found.push(way);
  }
  return found;
}

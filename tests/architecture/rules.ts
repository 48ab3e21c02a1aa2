/**
 * Owns the rules about who may import whom. Each takes the files and answers with one line for each breach.
 * Must never read the disk, so that a seeded breach can be put before it.
 */
import { circles, type Edge, edgesOf, wayTo } from './graph.ts';
import { type Architecture, isCode, isIn, isTest, numberOf, placeOf, type Source } from './source.ts';

export type Rule = (sources: Source[], architecture: Architecture) => string[];

/** The imports the rules are about: tests beside the code may look at anything. */
const judged = (sources: Source[]): Edge[] => edgesOf(sources).filter(({ from }) => !isTest(from));

export const everyFileHasAPlace: Rule = (sources, architecture) =>
  sources
    .filter(({ path }) => isCode(path) && !isTest(path) && placeOf(path, architecture) === undefined)
    .map(({ path }) => `${path} lies in no folder of src/architecture.json`);

export const everyImportLeadsToAFile: Rule = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  return edgesOf(sources)
    .filter(({ to }) => to !== undefined && !to.startsWith('..') && !paths.has(to))
    .map(
      ({ from, specifier }) => `${from} imports ${specifier}: no such file (write the extension, as in './name.ts')`,
    );
};

export const noCircles: Rule = (sources) => circles(edgesOf(sources)).map((way) => `circle: ${way.join(' → ')}`);

export const onlyDownwards: Rule = (sources, architecture) =>
  judged(sources).flatMap(({ from, to }) => {
    const here = placeOf(from, architecture);
    if (to === undefined || here === undefined) return [];
    if (to.startsWith('../tests/')) return [`${from} imports ${to}: the product must not know its tests`];
    if (isTest(to)) return [`${from} imports ${to}: nothing imports a test`];
    const there = placeOf(to, architecture);
    if (there === undefined || there === here) return [];
    if (architecture.importedByNobody.includes(there)) return [`${from} imports ${to}: nothing imports ${there}`];
    const [own, other] = [numberOf(here, architecture), numberOf(there, architecture)];
    if (other < own) return [];
    return [`${from} imports ${to}: ${here} (${own}) may only import from folders below it, and ${there} is ${other}`];
  });

/** 'svelte' stands for svelte, svelte/store and svelte:…; not for @lucide/svelte. */
const isOf = (specifier: string, library: string) =>
  specifier === library || specifier.startsWith(`${library}/`) || specifier.startsWith(`${library}:`);

export const oneOwner: Rule = (sources, architecture) =>
  judged(sources).flatMap(({ from, specifier, to }) => {
    if (to !== undefined) return [];
    return Object.entries(architecture.owners)
      .filter(([library, owners]) => isOf(specifier, library) && !owners.some((owner) => isIn(from, owner)))
      .map(([, owners]) => `${from} imports ${specifier}: only ${owners.join(', ')} may`);
  });

/** Not even by way of others: what checks evidence must not be able to reach what made it. */
export const keptApart: Rule = (sources, architecture) => {
  const edges = judged(sources);
  return Object.entries(architecture.apart).flatMap(([place, strangers]) =>
    sources
      .filter(({ path }) => isIn(path, place) && isCode(path) && !isTest(path))
      .flatMap(({ path }) => {
        const way = wayTo(edges, path, (to) => strangers.some((stranger) => isIn(to, stranger)));
        return way ? [`${way.join(' → ')}: ${place} must know nothing of ${strangers.join(', ')}`] : [];
      }),
  );
};

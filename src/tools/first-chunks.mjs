// @ts-check
/**
 * Owns: which code of the pages is packed together, so that the first usable workplace comes in a few files that zip well.
 * Must never: put into them what only a later screen needs; that stays where the bundler puts it.
 */
import { fileURLToPath } from 'node:url';

/** What the start page is made of, and what the desk shows before the first step. */
const ROOTS = {
  home: ['src/ui/learner/HomeScreen.svelte', 'src/ui/learner/LearnerMenu.svelte'],
  desk: [
    'src/ui/learner/DeskApp.svelte',
    'src/ui/crm/Workplace.svelte',
    'src/ui/dock/Dock.svelte',
    'src/ui/dock/DockSheet.svelte',
    'src/ui/crm/inbox/Inbox.svelte',
  ],
};

/** @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} Graph */

/** What a module reaches by imports that are not put off. @param {string} id @param {Graph} graph @param {Set<string>} found */
function reach(id, graph, found) {
  if (found.has(id)) return;
  found.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reach(next, graph, found);
}

/** @param {string} source */
const root = (source) => fileURLToPath(new URL(`../../${source}`, import.meta.url)).replaceAll('\\', '/');

/** @param {readonly string[]} sources @param {Graph} graph */
function reached(sources, graph) {
  const found = /** @type {Set<string>} */ (new Set());
  for (const source of sources) {
    // A file that was moved would otherwise leave everything to the bundler without a word.
    if (!graph.getModuleInfo(root(source)))
      throw new Error(`${source} is no part of the pages; mend first-chunks.mjs.`);
    reach(root(source), graph, found);
  }
  return found;
}

/** @type {WeakMap<object, Record<keyof typeof ROOTS, Set<string>>>} */
const known = new WeakMap();

/** The chunk of a module: `ground` is what both pages need first; null leaves it to the bundler. @param {string} id @param {Graph} graph */
function chunkOf(id, graph) {
  const sets = known.get(graph) ?? { home: reached(ROOTS.home, graph), desk: reached(ROOTS.desk, graph) };
  known.set(graph, sets);
  if (sets.home.has(id)) return sets.desk.has(id) ? 'ground' : 'home';
  return sets.desk.has(id) ? 'desk' : null;
}

/** @param {ReturnType<typeof chunkOf>} chunk @param {number} priority */
const group = (chunk, priority) => ({
  priority,
  /** @param {string} id @param {Graph} graph */
  name: (id, graph) => (chunkOf(id, graph) === chunk ? chunk : null),
});

// The ground is laid first: what the others stand on would be taken along by them otherwise.
export const firstChunks = { groups: [group('ground', 2), group('home', 1), group('desk', 1)] };

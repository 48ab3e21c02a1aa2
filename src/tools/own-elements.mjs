// @ts-check
/**
 * Owns marking each element of the app's templates when the site is built, so that a figure can tell what the app rendered from what
 * a browser extension put there (evidence/capture/own.ts).
 * Must never change anything else of a template.
 */
import { parse } from 'svelte/compiler';
import { OWN } from '../evidence/capture/own.ts';

/** What stands between `<` and the first attribute. @type {Record<string, (node: { name: string }) => string>} */
const TAGS = { RegularElement: ({ name }) => name, SvelteElement: () => 'svelte:element' };

/**
 * Where marks go, in no order. A title takes no attribute, and nothing of the head is in a figure.
 * @param {unknown} node @returns {number[]}
 */
function placesIn(node) {
  if (Array.isArray(node)) return node.flatMap(placesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, start, name } = /** @type {{ type?: string, start?: number, name?: string }} */ (node);
  if (type === 'SvelteHead') return [];
  const tag = type && TAGS[type]?.({ name: name ?? '' });
  const own = tag && start !== undefined ? [start + 1 + tag.length] : [];
  return [...own, ...Object.values(node).flatMap(placesIn)];
}

/** @param {string} content of a .svelte file */
export function markOwn(content) {
  const places = placesIn(parse(content, { modern: true }).fragment).sort((a, b) => b - a);
  return places.reduce((text, place) => `${text.slice(0, place)} ${OWN}${text.slice(place)}`, content);
}

/** Only where the site is built: while it is worked on, the components of others come ready-made, without marks. */
export const ownElements = {
  name: 'own-elements',
  /** @param {{ content: string }} file */
  markup: ({ content }) => (process.env['NODE_ENV'] === 'production' ? { code: markOwn(content) } : undefined),
};

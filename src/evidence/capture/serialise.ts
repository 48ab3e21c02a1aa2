/**
 * Owns the copied tree as XHTML text. The browser's own serialiser writes it; what it must not write is taken out first.
 * Must never write what would load, run or not parse in an SVG image. The tree is changed on the way.
 */
import { OWN } from './own.ts';
import { clean } from './xml.ts';

const DROPPED_ELEMENTS = 'script, noscript, template, style, link, meta, source, base';
// `loading`: a lazy picture is never loaded inside an image. `srcset`: `src` already holds the picture shown.
const DROPPED_ATTRIBUTES = new Set(['xmlns', 'srcset', 'sizes', 'loading', 'autofocus', 'nonce', 'srcdoc', OWN]);
const NAME = /^(?:xml:)?[A-Za-z_][\w.-]*$/;
// The ones a framework leaves behind; between tags, since `<` is escaped everywhere else.
const COMMENTS = /<!--[\s\S]*?-->/g;

/** `element` and all below it, with the namespaces it needs to stand in an SVG. */
export function serialise(element: Element): string {
  for (const dropped of element.querySelectorAll(DROPPED_ELEMENTS)) dropped.remove();
  prune(element);
  for (const inner of element.querySelectorAll('*')) prune(inner);
  return clean(new XMLSerializer().serializeToString(element).replace(COMMENTS, ''));
}

function prune(element: Element): void {
  if (!NAME.test(element.localName)) {
    element.remove();
    return;
  }
  for (const name of element.getAttributeNames()) {
    if (isKept(name)) continue;
    const value = element.getAttribute(name) ?? '';
    element.removeAttribute(name);
    // An old way to write it, which would need a namespace.
    if (name === 'xlink:href') element.setAttribute('href', value);
  }
}

// A page has few names, many times over.
const kept = new Map<string, boolean>();
function isKept(name: string): boolean {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const keep = !DROPPED_ATTRIBUTES.has(name) && !name.startsWith('on') && NAME.test(name);
  kept.set(name, keep);
  return keep;
}

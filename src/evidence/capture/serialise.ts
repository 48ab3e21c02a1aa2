/**
 * Owns the copied tree as XHTML text.
 * Must never write what would load, run or not parse in an SVG image.
 */
import { escapeAttribute, escapeText } from './xml.ts';

const DROPPED_ELEMENTS = new Set(['script', 'noscript', 'template', 'style', 'link', 'meta', 'source', 'base']);
// `loading`: a lazy picture is never loaded inside an image. `srcset`: `src` already holds the picture shown.
const DROPPED_ATTRIBUTES = new Set(['xmlns', 'srcset', 'sizes', 'loading', 'autofocus', 'nonce', 'srcdoc']);
const NAME = /^(?:xml:)?[A-Za-z_][\w.-]*$/;

/** `element` and all below it, with the namespaces it needs to stand in a document of `namespace`. */
export function serialise(element: Element, namespace = ''): string {
  const parts: string[] = [];
  write(element, namespace, parts);
  return parts.join('');
}

function write(element: Element, namespace: string, parts: string[]): void {
  const name = element.localName;
  if (DROPPED_ELEMENTS.has(name) || !NAME.test(name)) return;
  const own = element.namespaceURI ?? '';
  parts.push('<', name);
  if (own !== namespace) parts.push(` xmlns="${escapeAttribute(own)}"`);
  for (const attribute of element.attributes) writeAttribute(attribute, parts);
  if (!element.firstChild) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of element.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE) write(child as Element, own, parts);
    else if (child.nodeType === Node.TEXT_NODE) parts.push(escapeText(child.nodeValue ?? ''));
    // Comments are left out: the ones a framework leaves behind need not be well formed.
  }
  parts.push('</', name, '>');
}

function writeAttribute({ name, value }: Attr, parts: string[]): void {
  const plain = name === 'xlink:href' ? 'href' : name;
  if (DROPPED_ATTRIBUTES.has(plain) || plain.startsWith('on') || !NAME.test(plain)) return;
  parts.push(` ${plain}="${escapeAttribute(value)}"`);
}

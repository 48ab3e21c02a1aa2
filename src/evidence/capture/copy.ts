/**
 * Owns the copy of a tree, and which element of it stands for which live one.
 * Must never make anything load or run; the copy lives in a document that is shown nowhere.
 */
import type { Styled, Twins } from './types.ts';

export interface Copy {
  root: HTMLElement;
  /** In document order, `root` first. */
  twins: Twins;
}

// One for all copies, which are never put into it: making and dropping a document costs as much as some hundred elements.
let nowhere: Document | undefined;

export function copyTree(element: HTMLElement): Copy {
  nowhere ??= document.implementation.createHTMLDocument('');
  const root = nowhere.importNode(element, true);
  const twins: Twins = new Map([[element, root]]);
  const copies = root.querySelectorAll<Styled>('*');
  element.querySelectorAll('*').forEach((live, i) => {
    const twin = copies[i];
    if (twin) twins.set(live, twin);
  });
  return { root, twins };
}

/** Sets inline properties so that no rule of the page outweighs them. Names as in CSS; values in CSS. */
export function force(twin: Styled, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) twin.style.setProperty(name, value, 'important');
}

export const px = (length: number): string => `${length}px`;

/**
 * Owns the shapes that pass between the steps of a capture.
 * Must never hold a live element of the page in what is stored (Frozen and Sheet survive structuredClone).
 */

/** Where a named field stood. CSS px from the captured element's top left corner, clipped to what could be seen. */
export interface Box {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A moment of the workplace, ready to be stored at once and drawn later, even in another session. */
export interface Frozen {
  /** Size of the captured element in whole CSS px. */
  width: number;
  height: number;
  /** The moment as XHTML; null when the element was not laid out, so that there is nothing to draw. */
  markup: string | null;
  /** Name of the style sheet it is drawn with: see cssFor and keepStylesheet. */
  cssKey: string;
  /** Rules that belong to this moment alone: pseudo-elements caught in motion. */
  extraCss: string;
  scheme: Scheme;
  /** px of 1rem. */
  rem: number;
  /** CSS colours that shine through from behind the element, the farthest first. */
  ground: string[];
  callouts: Box[];
}

export type Scheme = 'light' | 'dark';

/** The page's style sheets as one text, fonts and images inside. `key` is the hash of `css`. */
export interface Stylesheet {
  key: string;
  css: string;
}

/** What freeze has taken hold of and settle has yet to write down. Only settle may look inside. */
export interface Pending {
  readonly frame: Omit<Frozen, 'markup' | 'cssKey'>;
  /** The copied tree in a document of its own; null when there was nothing to copy. */
  readonly tree: Element | null;
  /** Pictures on their way into the copy. They never reject. */
  readonly pictures: Promise<void>[];
  readonly stylesheet: Promise<Stylesheet>;
  readonly view: View;
}

/** What a style sheet asks of the window it is shown in. */
export interface View {
  /** Of the window, CSS px. */
  width: number;
  height: number;
  /** Whether the reader prefers dark. */
  dark: boolean;
}

/** An element that takes inline style, as every element of HTML and SVG does. */
export type Styled = HTMLElement | SVGElement;

/** Each live element and its twin in the copy. */
export type Twins = Map<Element, Styled>;

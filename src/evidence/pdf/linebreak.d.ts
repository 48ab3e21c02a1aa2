/**
 * Owns the part of linebreak that is used here; the package brings no types of its own.
 * Must never promise more than text/breaks.ts calls.
 */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** Null at the end; the last break is the end of the text. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}

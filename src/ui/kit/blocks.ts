/** Owns the shape of a text to read, without any HTML: so it can stand on a page, in a dialog and in the workplace. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

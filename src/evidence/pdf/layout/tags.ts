/**
 * Owns the tree of what is what (heading, table, figure …) that makes the pack readable by ear, as plain data.
 * Must never know how a PDF stores it (file/structure.ts does).
 */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Reference'
  | 'TOC'
  | 'TOCI';

/** A marked stretch of the content of page `page` (0 for the first). */
export interface Mark {
  page: number;
  mark: number;
}
/** The nth link of page `page`. */
export interface LinkMark {
  page: number;
  link: number;
}

export type Attributes =
  | { O: 'Table'; Scope: 'Column' | 'Row' }
  | { O: 'List'; ListNumbering: 'Decimal' | 'None' }
  | { O: 'Layout'; Placement: 'Block'; BBox: [number, number, number, number] };

export interface Tag {
  role: Role;
  kids: (Tag | Mark | LinkMark)[];
  /** What a figure shows, for those who cannot see it. */
  alt?: string;
  attributes?: Attributes;
}

export const isTag = (kid: Tag | Mark | LinkMark): kid is Tag => 'role' in kid;

/** A new tag, hung under `parent` as its last child. */
export function tagUnder(parent: Tag, role: Role, more: Pick<Tag, 'alt' | 'attributes'> = {}): Tag {
  const tag: Tag = { role, kids: [], ...more };
  parent.kids.push(tag);
  return tag;
}

export const TH_COLUMN: Attributes = { O: 'Table', Scope: 'Column' };
export const TH_ROW: Attributes = { O: 'Table', Scope: 'Row' };

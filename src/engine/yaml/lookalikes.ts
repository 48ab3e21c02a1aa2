/** Owns signs that look like a hyphen or a space of YAML and are plain text to it. What the library finds by itself: yaml-sentences.ts. */
import { type Document, visit } from 'yaml';

/** One thing that is wrong with the text; `offset` counts signs from the beginning of the file. */
export interface Unreadable {
  offset: number;
  code: string;
  says: string;
  /** The rest of the file can be understood all the same. */
  mild?: true;
}

export const ODD_SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/;
export const SPACES = 'expected: plain spaces (the space bar), and as many as the lines beside it have';

/** Signs that look like a hyphen or a space of YAML and are plain text to it. */
export function lookalikes(text: string, document: Document): Unreadable[] {
  const found: Unreadable[] = [];
  visit(document, {
    Scalar(key, node) {
      const offset = node.range?.[0] ?? 0;
      const source = node.source ?? '';
      if (node.type !== 'PLAIN') return;
      const dash = /^[\u2010-\u2015\u2022\u2212\u00b7](?=[\s\u00a0])/.exec(source)?.[0];
      if (dash)
        found.push({
          code: 'yaml',
          offset,
          says: `“${dash}” is no hyphen; expected: “- ” (hyphen, space) before each item of a list`,
        });
      else if (
        /^-[^\s\d-]/.test(source) &&
        source.includes('-', 1) &&
        /\n\s*-/.test(text.slice(offset, node.range?.[1]))
      )
        found.push({
          code: 'yaml',
          offset,
          says: 'there is no space after this hyphen; expected: “- ” (hyphen, space) before each item of a list',
        });
      else if (ODD_SPACE.test(source[0] ?? '') || (key === 'key' && ODD_SPACE.test(source)))
        found.push({ code: 'yaml', offset, says: `a space that does not break stands here; ${SPACES}` });
    },
  });
  return found;
}

/**
 * Owns the texts that a frozen moment shows, as one text: what stands between its tags, in its fields and in place of its images. So it can be
 * asked later whom a picture shows. Must never miss what can be seen; what cannot be seen may be in it.
 */

/** Within a word: a part of it is marked as found. */
const WITHIN = /<\/?(?:mark|b|em|i|strong|wbr)\b[^>]*>/gi;
const FIELDS = /\s(?:value|placeholder|alt|aria-label)="([^"]*)"/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

export function shownWords(markup: string): string {
  const fields = [...markup.matchAll(FIELDS)].map(([, value]) => value ?? '');
  const between = markup
    .replace(/<style\b[\s\S]*?<\/style>/gi, ' ')
    .replace(WITHIN, '')
    .replace(/<[^>]*>/g, ' ');
  return decoded([between, ...fields].join(' '))
    .replace(/\s+/g, ' ')
    .trim();
}

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (!name) return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    return NAMED[name] ?? whole;
  });

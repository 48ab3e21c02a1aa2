/**
 * Owns what keeps a text from being worked out as a formula by whoever opens a file of ours (OWASP ASVS 1.2.10): an apostrophe before it,
 * taken off again when such a file comes back. Every text comes back as it was. Must never change a text that is shown here, nor
 * know of files: the CRM reads cells by it, and has no need of a parser.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

export const harmless = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);
export const asItWas = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

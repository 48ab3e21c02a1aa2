/**
 * Owns that nobody real is in a scenario: e-mail addresses of domains that belong to nobody, telephone numbers that ring nowhere.
 * Domains: RFC 2606 and RFC 6761. Numbers: Ofcom, telephone numbers for use in TV and radio drama programmes.
 */
import type { Finding, Path } from './rule.ts';

const DOMAINS = /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost)$/i;
const ADDRESS = /[^\s@<>()",;:]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/giu;
/** Eleven figures with a 0 or +44 in front, in whatever groups. */
const NUMBER = /(?<![\d-])(?:\+44[\s-]?\(?0?\)?[\s-]?|0)\d(?:[\s-]?\d){8,9}(?![\d-])/g;
/** Beginnings of the ranges, with how many figures follow. */
const DRAMA = [
  /^07700900\d{3}$/,
  /^011[3-8]4960\d{3}$/,
  /^01[2-6]14960\d{3}$/,
  /^02079460\d{3}$/,
  /^01914980\d{3}$/,
  /^0289649[6]\d{3}$/,
  /^02920180\d{3}$/,
  /^01632960\d{3}$/,
  /^08081570\d{3}$/,
  /^09098790\d{3}$/,
  /^03069990\d{3}$/,
];

const figures = (number: string): string => number.replace(/^\+44[\s-]?\(?0?\)?/, '0').replace(/\D/g, '');

/** Every text of a value in which somebody real could be reached. */
export function* realPeople(value: unknown, path: Path = []): Generator<Finding> {
  if (typeof value === 'string') {
    for (const [address, domain = ''] of value.matchAll(ADDRESS))
      if (!DOMAINS.test(domain))
        yield {
          path,
          code: 'real-address',
          says: `“${address}” may belong to somebody; expected: an address that cannot, at example.com, example.org or example.net`,
        };
    for (const [number] of value.matchAll(NUMBER))
      if (!DRAMA.some((range) => range.test(figures(number))))
        yield {
          path,
          code: 'real-number',
          says: `“${number}” may belong to somebody; expected: a number that rings nowhere, such as 07700 900000 to 900999 or 01632 960000 to 960999`,
        };
  } else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* realPeople(item, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* realPeople(item, [...path, key]);
}

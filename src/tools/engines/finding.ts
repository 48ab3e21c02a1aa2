/**
 * Owns finding elements as a person does, by role, label and text, inside a page that Playwright does not drive.
 * The rules of names are those of @testing-library/dom; how they are asked for follows Playwright's locators.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What is looked for in a text. */
export type Wanted = { pattern: string; flags: string } | { text: string; exact: boolean };
export type Look =
  | { by: 'role'; role: string; level?: number; disabled?: boolean; name?: Wanted }
  | { by: 'label' | 'text'; wanted: Wanted }
  | { by: 'css'; selector: string }
  /** Negative numbers count from the end. */
  | { by: 'place'; at: number }
  | { by: 'either' | 'both'; other: Look[] }
  | { by: 'what it has'; text?: Wanted; not?: Wanted; has?: Look[] };

export const wantedOf = (text: string | RegExp, exact = false): Wanted =>
  typeof text === 'string' ? { text, exact } : { pattern: text.source, flags: text.flags };

/** The library as a script for a page; it says nothing to a page that has it already. */
export const LIBRARY = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);

/**
 * Body of a function of a path of looks: the elements found, in document order; null where the page has not got the library
 * (`TestingLibraryDom`) yet.
 */
export const FIND = `
if (!('TestingLibraryDom' in window) || document.body === null) return null;
const { queryAllByRole, queryAllByLabelText, queryAllByText } = window.TestingLibraryDom;
const plain = (text) => text.replace(/\\s+/g, ' ').trim();
const matcher = (wanted) => (text) => {
  const said = plain(text ?? '');
  if ('pattern' in wanted) return new RegExp(wanted.pattern, wanted.flags).test(said);
  const asked = plain(wanted.text);
  return wanted.exact ? said === asked : said.toLowerCase().includes(asked.toLowerCase());
};
const shown = (element) => element.checkVisibility({ visibilityProperty: true });
const under = (scope, look) => {
  if (look.by === 'css') return [...scope.querySelectorAll(look.selector)];
  if (look.by === 'text') return queryAllByText(scope, matcher(look.wanted)).filter(shown);
  if (look.by === 'label') return queryAllByLabelText(scope, matcher(look.wanted)).filter(shown);
  const options = {};
  if (look.name) options.name = matcher(look.name);
  if (look.level) options.level = look.level;
  const found = queryAllByRole(scope, look.role, options);
  return look.disabled === undefined ? found : found.filter((element) => isDisabled(element) === look.disabled);
};
const isDisabled = (element) => element.matches(':disabled') || element.closest('[aria-disabled=true]') !== null;
const walk = (path, from = document.body) => path.reduce((found, look) => {
  if (look.by === 'place') return found.slice(look.at, look.at === -1 ? undefined : look.at + 1);
  if (look.by === 'either') return [...found, ...walk(look.other)];
  if (look.by === 'both') {
    const others = new Set(walk(look.other));
    return found.filter((element) => others.has(element));
  }
  if (look.by === 'what it has')
    return found.filter((element) =>
      (!look.text || matcher(look.text)(element.textContent)) &&
      (!look.not || !matcher(look.not)(element.textContent)) &&
      (!look.has || walk(look.has, element).length > 0));
  const all = new Set(found.flatMap((scope) => under(scope, look)));
  return [...all].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}, [from]);
return walk(arguments[0]);`;

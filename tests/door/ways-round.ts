/**
 * Owns finding what reaches for a browser without the door: another library, a launch, a program's name, the way of set-up.
 * Must never stumble over words in comments and longer strings, so files are parsed.
 */
import ts from 'typescript';
import { BROWSER } from '../../src/tools/given.mjs';
import { parse, walk } from '../architecture/parse.ts';
import { isIn, type Source } from '../architecture/source.ts';

export const DOOR = 'src/tools/player/browser.ts';

/** What fills the door knows what is behind it, and so do the rules about it. */
const FILLS = ['src/tools/set-up', 'src/tools/given.mjs', 'src/tools/perform.mjs', 'src/tools/run.mjs', 'tests/door'];

/** Of Playwright's own test runner these open nothing by themselves: its config has the browser of the door. */
const HARMLESS = ['test', 'expect', 'defineConfig', 'devices'];
const PLAYWRIGHT = /^(playwright(-core|-chromium)?|@playwright\/test)(\/|$)/;
const OTHERS = /^(puppeteer|selenium|webdriver|@wdio|@vitest\/browser|chrome-launcher|@sparticuz)/;
const FINDERS = /\/set-up\/(install-)?browser\.mjs$/;
const LAUNCHES = ['launch', 'launchPersistentContext', 'launchServer', 'connectOverCDP', 'executablePath'];
const STARTERS = /^(spawn|exec|execFile|fork)(Sync)?$/;
const PROGRAM =
  /(^|[\\/])(chromium(-browser)?|(google-)?chrome(-stable)?|microsoft-edge(-stable)?|msedge|firefox)(\.exe)?(\s|$)/i;

const said = (node: ts.Node | undefined): string => (node && ts.isStringLiteralLike(node) ? node.text : '');

/** The names that are imported as values; '*' for all of them. */
function valuesOf({ importClause: clause }: ts.ImportDeclaration): string[] {
  if (!clause) return ['*'];
  if (clause.isTypeOnly) return [];
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return ['*'];
  return named.elements.flatMap(({ isTypeOnly, propertyName, name }) =>
    isTypeOnly ? [] : [(propertyName ?? name).text],
  );
}

function faultOfModule(module: string, values: string[]): string | undefined {
  if (values.length === 0) return undefined;
  if (OTHERS.test(module)) return `uses ${module}`;
  if (FINDERS.test(module)) return `looks for a browser with ${module}`;
  if (/(^|\/)given\.mjs$/.test(module) && values.some((value) => value !== 'givenPort')) return `reads ${module}`;
  if (PLAYWRIGHT.test(module) && !(module === '@playwright/test' && values.every((value) => HARMLESS.includes(value))))
    return `takes ${values.join(', ')} from ${module}`;
  return undefined;
}

function faultAt(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node)) return faultOfModule(said(node.moduleSpecifier), valuesOf(node));
  if (ts.isExportDeclaration(node) && !node.isTypeOnly) return faultOfModule(said(node.moduleSpecifier), ['*']);
  if ((ts.isStringLiteralLike(node) || ts.isIdentifier(node)) && node.text === BROWSER) return `names ${BROWSER}`;
  if (ts.isIdentifier(node) && LAUNCHES.includes(node.text)) return `says ${node.text}`;
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'channel' && said(node.initializer))
    return `asks for ${said(node.initializer)}`;
  if (!ts.isCallExpression(node)) return undefined;
  const { expression: called } = node;
  const first = said(node.arguments[0]);
  if (STARTERS.test(called.getText().split('.').at(-1) ?? '') && PROGRAM.test(first)) return `starts ${first}`;
  // createRequire(…)('…') is a call of what a call gave.
  const imports =
    called.kind === ts.SyntaxKind.ImportKeyword || called.getText() === 'require' || ts.isCallExpression(called);
  return imports ? faultOfModule(first, ['*']) : undefined;
}

/** Without one of these, or a sign that is written by its number, no fault can stand in a text; to parse every file takes seconds. */
const SUSPECT = new RegExp(
  [
    'playwright|puppeteer|selenium|webdriver|wdio|vitest/browser|chrom|sparticuz|edge|firefox|browser\\.mjs|given\\.mjs|channel',
  ]
    .concat(LAUNCHES, BROWSER, String.raw`\\[ux]`)
    .join('|'),
  'i',
);

/** One line for each way round the door in a file. */
export function waysRound({ path, text }: Source): string[] {
  if (!/\.(ts|mjs)$/.test(path) || [DOOR, ...FILLS].some((place) => isIn(path, place)) || !SUSPECT.test(text))
    return [];
  const file = parse(path, text);
  const found: string[] = [];
  walk(file, (node) => {
    const fault = faultAt(node);
    const line = () => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (fault)
      found.push(`${path}:${line()} ${fault}: open a browser with ${DOOR}, which has the one that set-up put there`);
  });
  return found;
}

/**
 * Owns reading the imports out of a file: static, `import type`, `import()`, `new URL(…, import.meta.url)`, globs.
 * Must never read them out of comments or strings, so scripts are parsed, not searched.
 */
import ts from 'typescript';
import type { Source } from './source.ts';

export function parse(path: string, script: string): ts.SourceFile {
  return ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const FRONTMATTER = /^\s*---\r?\n([\s\S]*?)\r?\n---/;
// A template's expressions are no script to the parser; `{#await import('…')}` still is an import.
const TEMPLATE_IMPORT = /\bimport\s*\(\s*['"]([^'"]+)['"]/g;

/** The parts of a file that are script, and what is left of it. */
function partsOf({ path, text }: Source): { scripts: string[]; template: string; linked: string[] } {
  if (!/\.(svelte|astro)$/.test(path)) return { scripts: [text], template: '', linked: [] };
  const scripts: string[] = [];
  const linked: string[] = [];
  let template = text.replace(/<!--[\s\S]*?-->/g, '');
  if (path.endsWith('.astro')) {
    template = template.replace(FRONTMATTER, (_, script: string) => {
      scripts.push(script);
      return '';
    });
  }
  template = template.replace(SCRIPT, (_, attributes: string, script: string) => {
    const src = /\bsrc=["']([^"']+)["']/.exec(attributes)?.[1];
    if (src) linked.push(src);
    scripts.push(script);
    return '';
  });
  return { scripts, template, linked };
}

const isImportMeta = (node: ts.Node | undefined) => node?.getText().startsWith('import.meta') ?? false;

function stringsIn(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(stringsIn) : [];
}

function specifiersAt(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return stringsIn(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return stringsIn(node.argument.literal);
  if (ts.isCallExpression(node)) {
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return stringsIn(node.arguments[0]);
    if (/^import\.meta\.(glob|resolve)$/.test(node.expression.getText())) return stringsIn(node.arguments[0]);
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && isImportMeta(node.arguments?.[1])) {
    return stringsIn(node.arguments?.[0]);
  }
  return [];
}

/** Every specifier a file names, as written. */
export function importsOf(source: Source): string[] {
  const { scripts, template, linked } = partsOf(source);
  const found = [...linked];
  for (const script of scripts) walk(parse(source.path, script), (node) => found.push(...specifiersAt(node)));
  for (const match of template.matchAll(TEMPLATE_IMPORT)) found.push(match[1] ?? '');
  return found;
}

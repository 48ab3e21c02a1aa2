/**
 * Owns the ban on clock and chance where a run has to come out the same twice (engine and evidence).
 * Must never stumble over words in comments, strings, types or property names, so scripts are parsed.
 */
import ts from 'typescript';
import { parse, walk } from './parse.ts';
import type { Rule } from './rules.ts';
import { isIn, isTest } from './source.ts';

const CLOCK = 'reads the clock of the machine; use the moment the command or the log entry carries';
const TIMER = 'waits on the clock of the machine; let the caller decide when';
const CHANCE = 'is chance; draw from the seeded generator of engine/kernel';
const DETOUR = 'is a way round the bans on clock and chance';

const TIMERS = ['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback'];
const DRAWS = ['randomUUID', 'getRandomValues', 'randomBytes'];
const DATE_USES = ['UTC', 'parse'];

/** Whether an identifier stands for a value here: no type, no property name, no name being declared or imported. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent)) return false;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return !('name' in parent && parent.name === node) && !ts.isImportSpecifier(parent);
}

const memberOf = ({ parent }: ts.Identifier) => (ts.isPropertyAccessExpression(parent) ? parent.name.text : undefined);

function dateFault(node: ts.Identifier): string | undefined {
  const { parent } = node;
  if (ts.isNewExpression(parent) && parent.expression === node) {
    return parent.arguments?.length ? undefined : `new Date() without a moment ${CLOCK}`;
  }
  if (DATE_USES.includes(memberOf(node) ?? '')) return undefined;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) return undefined;
  return `${memberOf(node) === 'now' ? 'Date.now' : 'Date as a value'} ${CLOCK}`;
}

function fault(node: ts.Identifier): string | undefined {
  const name = node.text;
  // Wherever these come from, and under whatever name they go on, they are drawn lots.
  if (DRAWS.includes(name)) return `${name} ${CHANCE}`;
  if (!isValue(node)) return undefined;
  if (TIMERS.includes(name)) return `${name} ${TIMER}`;
  if (name === 'Date') return dateFault(node);
  if (name === 'Math' && (memberOf(node) ?? 'random') === 'random') return `Math.random ${CHANCE}`;
  if (name === 'performance' && memberOf(node)) return `performance.${memberOf(node)} ${CLOCK}`;
  if (name === 'Temporal' && memberOf(node) === 'Now') return `Temporal.Now ${CLOCK}`;
  if (name === 'globalThis') return `globalThis ${DETOUR}`;
  return undefined;
}

export const noClockNoChance: Rule = (sources, { pure, notPure }) =>
  sources
    .filter(({ path }) => path.endsWith('.ts') && !isTest(path))
    .filter(({ path }) => pure.some((wing) => isIn(path, wing)) && !notPure.some((folder) => isIn(path, folder)))
    .flatMap(({ path, text }) => {
      const file = parse(path, text);
      const found: string[] = [];
      walk(file, (node) => {
        const what = ts.isIdentifier(node) ? fault(node) : undefined;
        if (what) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
      });
      return found;
    });

/**
 * Owns the way from YAML text to a checked value: every fault with its line, its column and what was expected.
 * The only file that imports yaml; unit and scenarios both come through here. Never guesses and never fills in for a faulty file.
 */
import { type Document, isAlias, LineCounter, type Node, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import { type Fault, fail, ok, type Result } from '../kernel/result.ts';

// Schemas are made with zod/mini, which has no words of its own; faults of files are told in zod's English.
z.config(z.locales.en());

type Path = readonly (string | number)[];

/** A value with the place of each part of it in the file, for faults found later. */
export interface Located<T> {
  value: T;
  /** A fault at a path of the value. */
  at(path: Path, says: string): Fault;
}

export function parseYaml<S extends z.core.$ZodType>(
  text: string,
  file: string,
  schema: S,
  /** Turns what an older file holds into what one of today would: places stay those of the file. */
  upgrade: (raw: unknown) => Result<unknown> = ok,
): Result<Located<z.infer<S>>> {
  const counter = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true, stringKeys: true });
  } catch {
    return fail([{ says: TOO_DEEP, path: '', file, line: 1, column: 1 }]);
  }
  const at = (path: Path, says: string): Fault => ({
    says,
    path: path.join('.'),
    file,
    ...place(document, counter, path),
  });
  if (document.errors.length > 0) {
    return fail(
      document.errors.map((error) => {
        const { line, col } = counter.linePos(error.pos[0]);
        return { says: `This is not readable as YAML: ${error.message}`, path: '', file, line, column: col };
      }),
    );
  }
  const strange = strangePart(document);
  if (strange) {
    const { line, col } = counter.linePos(strange.start);
    return fail([{ says: strange.says, path: '', file, line, column: col }]);
  }
  const today = upgrade(document.toJS({ maxAliasCount: 0 }));
  if (!today.ok) return fail(today.error.map(({ path, says }) => at(path.split('.'), says)));
  const checked = z.safeParse(schema, today.value);
  if (checked.success) return ok({ value: checked.data, at });
  return fail(checked.error.issues.flatMap((issue) => deepest(issue)).map(({ path, says }) => at(path, says)));
}

const TOO_DEEP = 'This is nested too deeply to be read.';
/** Maps, lists and pairs around a part; the deepest check of a tutor has a third of it. */
const DEEPEST = 100;

/** What no file needs and a forger might use: parts that stand for other parts, and nesting without end. */
function strangePart(document: Document): { start: number; says: string } | undefined {
  let found: { start: number; says: string } | undefined;
  visit(document, (_, node, path) => {
    const start = (node as Node | undefined)?.range?.[0] ?? 0;
    if (isAlias(node))
      found = { start, says: `“*${node.source}” stands for another part of the file. Write that part out here.` };
    else if (path.length > DEEPEST) found = { start, says: TOO_DEEP };
    return found ? visit.BREAK : undefined;
  });
  return found;
}

/** Of a failed choice ("one of these shapes"), the shape that came furthest says most. */
function deepest(issue: z.core.$ZodIssue, base: Path = []): { path: Path; says: string }[] {
  const path = [...base, ...issue.path] as (string | number)[];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branches = issue.errors.map((branch) => branch.flatMap((inner) => deepest(inner, path)));
    const close = branches.filter((branch) =>
      branch.every((fault) => fault.path.length > path.length || /^Unrecognized key/.test(fault.says)),
    );
    const best = (close.length > 0 ? close : branches).sort(
      (a, b) => longest(b) - longest(a) || a.length - b.length,
    )[0];
    if (best && close.length > 0) return best;
    return [
      {
        path,
        says: `expected ${[...new Set(branches.flat().map((fault) => fault.says.replace(/^expected /, '')))].slice(0, 6).join(', or ')}`,
      },
    ];
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      says: `“${key}” is not a word of this file. Check its spelling.`,
    }));
  return [{ path, says: issue.message.replace(/^Invalid input: /, '') }];
}
const longest = (faults: { path: Path }[]): number => Math.max(0, ...faults.map((fault) => fault.path.length));

/** The place of the deepest part of the path that the file has. */
function place(document: Document, counter: LineCounter, path: Path): { line: number; column: number } {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const key = keyRange(document, path.slice(0, length));
    const start = key ?? (node as { range?: [number, number, number] } | undefined)?.range?.[0];
    if (start !== undefined && start !== null) {
      const { line, col } = counter.linePos(start);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

/** A fault is shown at the key, where the eye looks for the word. */
function keyRange(document: Document, path: Path): number | undefined {
  const last = path.at(-1);
  if (typeof last !== 'string') return undefined;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const items = (parent as { items?: { key?: { value?: unknown; range?: [number, number, number] } }[] } | undefined)
    ?.items;
  return items?.find((item) => item.key?.value === last)?.key?.range?.[0];
}

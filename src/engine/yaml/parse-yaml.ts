/**
 * Owns the way from YAML text to a checked value: every fault with its line, its column and what was expected.
 * unit and scenarios both come through here. Never guesses and never fills in for a faulty file.
 */
import { type Document, isAlias, LineCounter, type Node, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import { type Fault, fail, ok, type Result } from '../kernel/result.ts';
import type { Path } from './schema-parts.ts';
import { shapeFaults } from './shape-faults.ts';
import { unfitText, unreadables } from './unreadable.ts';

/** A value with the place of each part of it in the file, for faults found later. */
export interface Located<T> {
  value: T;
  /** A fault at a path of the value. */
  at(path: Path, says: string, more?: Pick<Fault, 'code' | 'nearest'>): Fault;
}

/** What could be read of a file, however wrong, and what is wrong with it. */
export interface Read extends Located<unknown> {
  faults: Fault[];
}

/**
 * The value that a file holds, as far as it can be read. `value` is undefined where the text is no YAML at all.
 * `upgrade` turns what an older file holds into what one of today would: places stay those of the file.
 */
export function readYaml(text: string, file: string, upgrade: (raw: unknown) => Result<unknown> = ok): Read {
  const counter = new LineCounter();
  const nowhere: Located<unknown> = {
    value: undefined,
    at: (path, says, more) => ({ says, path: path.join('.'), file, line: 1, column: 1, ...more }),
  };
  const atOffset = (offset: number, says: string, code: string): Fault => {
    const { line, col } = counter.linePos(offset);
    return { says, path: '', file, line: Math.max(line, 1), column: Math.max(col, 1), code };
  };
  const unfit = unfitText(text);
  if (unfit) {
    const before = text.slice(0, unfit.offset).split('\n');
    const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return { ...nowhere, faults: [{ says: unfit.says, path: '', file, ...place, code: unfit.code }] };
  }
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true, stringKeys: true });
  } catch {
    return { ...nowhere, faults: [nowhere.at([], TOO_DEEP, { code: 'too-deep' })] };
  }
  const at: Located<unknown>['at'] = (path, says, more) => ({
    says,
    path: path.join('.'),
    file,
    ...place(document, counter, path),
    ...more,
  });
  const strange = strangePart(document);
  if (strange) return { ...nowhere, at, faults: [atOffset(strange.start, strange.says, 'alias')] };
  const bad = unreadables(text, document, counter);
  const faults = bad.map(({ offset, says, code }) => atOffset(offset, says, code));
  if (bad.some(({ mild }) => !mild)) return { ...nowhere, at, faults };
  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 0 });
  } catch {
    return {
      ...nowhere,
      at,
      faults: [...faults, at([], 'the file cannot be read; expected: words with values', { code: 'yaml' })],
    };
  }
  const today = upgrade(raw);
  if (!today.ok)
    return {
      ...nowhere,
      at,
      faults: [...faults, ...today.error.map(({ path, says }) => at(path.split('.'), says, { code: 'format' }))],
    };
  return { value: today.value, at, faults };
}

/** A value that fits the schema, with everything the schema fills in; or all that is wrong with it. */
export function fitted<S extends z.core.$ZodType>({ value, at, faults }: Read, schema: S): Result<Located<z.infer<S>>> {
  if (value === undefined && faults.length > 0) return fail(faults);
  const checked = z.safeParse(schema, value);
  if (checked.success && faults.length === 0) return ok({ value: checked.data, at });
  if (checked.success) return fail(faults);
  const found = shapeFaults(schema, value).map(({ path, says, code, nearest }) =>
    at(path, says, { code, ...(nearest && { nearest }) }),
  );
  // A schema with a rule that nobody put into words yet: the place at least.
  const rest = checked.error.issues.map(({ path }) => at(path as Path, 'this does not fit here', { code: 'form' }));
  return fail([...faults, ...(found.length > 0 ? found : rest)]);
}

export const parseYaml = <S extends z.core.$ZodType>(
  text: string,
  file: string,
  schema: S,
  upgrade?: (raw: unknown) => Result<unknown>,
): Result<Located<z.infer<S>>> => fitted(readYaml(text, file, upgrade), schema);

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

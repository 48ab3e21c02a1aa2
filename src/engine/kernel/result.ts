/**
 * Owns the one shape for "it worked, or here is why not". Never throws.
 * Used at every door where foreign input (a PDF, a scenario file, stored data) is parsed.
 */
export type Result<T, E = Fault[]> = { ok: true; value: T } | { ok: false; error: E };

/** One thing that is wrong: where (a file with line and column, or a path in the data) and how to mend it. */
export interface Fault {
  /** A sentence for a person: what is wrong and what was expected. */
  says: string;
  /** Path in the data, e.g. `goals.2.when`; empty for the whole. */
  path: string;
  file?: string;
  /** 1-based. */
  line?: number;
  /** 1-based. */
  column?: number;
  /** What kind of fault it is, for programs: "unknown-word", "no-day". */
  code?: string;
  /** The valid name that was probably meant. */
  nearest?: string;
}

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });

/** "scenario.yaml:12:5  goals.2.when: expected …" for a terminal. */
export function faultLine(fault: Fault): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== undefined).join(':');
  return [place, fault.path ? `${fault.path}: ${fault.says}` : fault.says].filter(Boolean).join('  ');
}

/**
 * Owns reading a Boolean search: its tree, or what is wrong with it and where. NOT before AND (a space is AND) before OR.
 * Grammar and kinds of tests/cases/boolean.yaml. Must never mend anything in silence.
 */
import { fail, ok, type Result } from '../kernel/result.ts';
import { valuesOf } from './availability.ts';
import { type BooleanFault, DEEPEST, type FaultKind, type Found, faultOf, LONGEST } from './fault.ts';
import { type Lexeme, Lexer, type RemarkKind } from './lex.ts';
import { type BooleanField, type BooleanNode, type BooleanTree, joinedBy } from './tree.ts';

export interface Parsed {
  tree: BooleanTree;
  /** In the order of the kinds. */
  remarks: readonly RemarkKind[];
}

/** Where in the tree something is read: in which field, inside how many brackets. */
interface Within {
  field: BooleanField | undefined;
  inField: boolean;
  depth: number;
}

/** All faults, by their place. */
export function parseBoolean(query: string): Result<Parsed, readonly [BooleanFault, ...BooleanFault[]]> {
  if (query.length > LONGEST) return fail([faultOf(query, { kind: 'too-long', from: LONGEST, to: query.length })]);
  const parser = new Parser(query);
  const tree = parser.whole();
  const [first, ...more] = parser.faults.toSorted((a, b) => a.from - b.from).map((found) => faultOf(query, found));
  return first ? fail([first, ...more]) : ok({ tree, remarks: [...parser.remarks] });
}

/** Stands where something is wrong, so that only that is told. */
const WRONG: BooleanNode = { kind: 'term', text: '', star: false, field: undefined };

class Parser {
  readonly faults: Found[];
  readonly remarks: Set<RemarkKind>;
  readonly #query: string;
  readonly #lexemes: readonly Lexeme[];
  /** Brackets that an unclosed quote may have swallowed. */
  #swallowed: number;
  #at = 0;

  constructor(query: string) {
    const { lexemes, faults, remarks, swallowed } = new Lexer(query);
    this.#query = query;
    this.#lexemes = lexemes;
    this.#swallowed = swallowed;
    this.faults = [...faults];
    this.remarks = remarks;
  }

  whole(): BooleanTree {
    const read: BooleanNode[] = [];
    const within: Within = { field: undefined, inField: false, depth: 0 };
    while (this.#now) {
      const node = this.#or(within);
      if (node) read.push(node);
      const close = this.#now;
      if (close) this.#fault('unopened-bracket', close);
      this.#at += 1;
    }
    const tree = joinedBy('and', read);
    if (!tree && this.faults.length === 0 && /\S/u.test(this.#query))
      this.faults.push({ kind: 'no-words', from: 0, to: this.#query.length });
    if (tree && asksForNothing(tree)) this.remarks.add('only-not');
    return tree;
  }

  get #now(): Lexeme | undefined {
    return this.#lexemes[this.#at];
  }
  #is(...types: Lexeme['type'][]): boolean {
    return this.#now !== undefined && types.includes(this.#now.type);
  }
  #fault(kind: FaultKind, { from, to }: { from: number; to: number }): void {
    this.faults.push({ kind, from, to });
  }

  /** Up to a closing bracket or the end; undefined when nothing stands there. */
  #or(within: Within): BooleanNode | undefined {
    this.#skipLeading();
    const sides: BooleanNode[] = [];
    let mixed = false;
    while (this.#now && !this.#is('close')) {
      const { node, many } = this.#and(within);
      sides.push(node);
      mixed ||= many;
      if (this.#is('or')) this.#operator();
    }
    if (sides.length > 1 && mixed) this.remarks.add('mixed-and-or');
    if (sides.length > 1 && sides.some(asksForNothing)) this.remarks.add('or-not');
    return joinedBy('or', sides);
  }

  /** Nothing stands before an operator here. */
  #skipLeading(): void {
    for (let kind: FaultKind = 'missing-left-operand'; this.#now && this.#is('and', 'or'); kind = 'two-operators') {
      this.#fault(kind, this.#now);
      this.#at += 1;
    }
  }

  #and(within: Within): { node: BooleanNode; many: boolean } {
    const sides: BooleanNode[] = [];
    while (this.#now && !this.#is('close', 'or')) {
      sides.push(this.#not(within));
      if (this.#is('and')) this.#operator();
    }
    return { node: joinedBy('and', sides) ?? WRONG, many: sides.length > 1 };
  }

  /** Goes past an operator, and past those that must not follow it; says so when nothing follows. */
  #operator(): void {
    const operator = this.#now;
    if (!operator) return;
    this.#at += 1;
    const wrong: Lexeme['type'][] = operator.type === 'not' ? ['and', 'or', 'not'] : ['and', 'or'];
    let faulty = false;
    while (this.#now && this.#is(...wrong)) {
      this.#fault('two-operators', this.#now);
      faulty = true;
      this.#at += 1;
    }
    if (!faulty && (!this.#now || this.#is('close'))) this.#fault('missing-right-operand', operator);
  }

  #not(within: Within): BooleanNode {
    if (!this.#is('not')) return this.#one(within);
    this.#operator();
    return !this.#now || this.#is('close') ? WRONG : { kind: 'not', of: this.#one(within) };
  }

  #one(within: Within): BooleanNode {
    const lexeme = this.#now;
    if (!lexeme) return WRONG;
    this.#at += 1;
    if (lexeme.type === 'words') return this.#words(lexeme, within);
    if (lexeme.type === 'field') return this.#field(lexeme, within);
    return lexeme.type === 'open' ? this.#brackets(lexeme, within) : WRONG;
  }

  #words(lexeme: Lexeme & { type: 'words' }, { field }: Within): BooleanNode {
    if (!lexeme.term) return WRONG;
    const term = { ...lexeme.term, field };
    if (field === 'status' && valuesOf(term).length === 0) this.#fault('unknown-value', lexeme);
    return term;
  }

  #field(lexeme: Lexeme & { type: 'field' }, within: Within): BooleanNode {
    if (within.inField && lexeme.name) this.#fault('nested-field', lexeme);
    if (this.#is('words', 'open')) return this.#one({ ...within, field: lexeme.name, inField: true });
    const straight = this.#now?.from === lexeme.to;
    if (straight && this.#is('field')) return this.#one({ ...within, inField: true });
    if (lexeme.name) this.#fault('field-without-value', lexeme);
    return WRONG;
  }

  #brackets(open: Lexeme, within: Within): BooleanNode {
    if (within.depth >= DEEPEST) {
      this.#fault('too-deep', open);
      this.#at = this.#lexemes.length;
      this.#swallowed = Number.POSITIVE_INFINITY;
      return WRONG;
    }
    const before = this.faults.length;
    const inside = this.#or({ ...within, depth: within.depth + 1 });
    const close = this.#now;
    if (close) this.#at += 1;
    else if (this.#swallowed > 0) this.#swallowed -= 1;
    else this.#fault('unclosed-bracket', open);
    if (inside) return inside;
    if (close && this.faults.length === before) this.#fault('empty-brackets', { from: open.from, to: close.to });
    return WRONG;
  }
}

/** Only things left out. */
function asksForNothing(node: BooleanNode): boolean {
  if (node.kind === 'term') return false;
  return node.kind === 'not' ? !asksForNothing(node.of) : node.of.every(asksForNothing);
}

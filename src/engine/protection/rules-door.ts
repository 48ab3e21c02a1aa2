/**
 * Owns the door for rules of retention that a centre brings itself: each is looked through field by field, and every fault is told with its
 * place. By hand, because the sandbox that every desk loads comes through here, and a library for shapes weighs more than all of the rules.
 * Must never hold a rule.
 */
import { type Fault, fail, ok, type Result } from '../kernel/result.ts';
import { bases, type CountedRule, EVERYTHING, ends, partKinds, RECORD } from './retention-rule.ts';

type Fields = Record<string, unknown>;
/** What a field has to be, in words; undefined when it is. */
type Asks = (value: unknown) => string | undefined;

const oneOf =
  (list: readonly string[]): Asks =>
  (value) =>
    typeof value === 'string' && list.includes(value) ? undefined : `expected one of: ${list.join(', ')}`;
const between =
  (least: number, most: number): Asks =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `expected a whole number from ${least} to ${most}`;
const yesOrNo: Asks = (value) => (typeof value === 'boolean' ? undefined : 'expected true or false');
const kept = oneOf([RECORD, EVERYTHING, ...partKinds]);

const FIELDS: Readonly<Record<keyof CountedRule, Asks>> = {
  id: (value) => (typeof value === 'string' && /^R-\d{2}$/.test(value) ? undefined : 'expected a number such as R-01'),
  keeps: (value) =>
    Array.isArray(value) && value.length > 0
      ? value.map(kept).find((fault) => fault !== undefined)
      : 'expected a list of at least one part',
  months: (value) => (value === null ? undefined : between(0, 1200)(value)),
  days: between(-31, 3660),
  from: oneOf(bases),
  at_end: oneOf(ends),
  keeps_record: yesOrNo,
  stands: yesOrNo,
};

function faultsOf(rule: Fields, at: number): Fault[] {
  const wrong = Object.entries(FIELDS).flatMap(([field, asks]) => {
    const says = asks(rule[field]);
    return says === undefined ? [] : [{ path: `${at}.${field}`, says }];
  });
  const unknown = Object.keys(rule).filter((field) => !Object.hasOwn(FIELDS, field));
  return [...wrong, ...unknown.map((field) => ({ path: `${at}.${field}`, says: 'there is no such field' }))];
}

/** Rules from elsewhere. Refuses with each place that is wrong. `days` need not be given. */
export function parseRules(given: unknown): Result<CountedRule[]> {
  if (!Array.isArray(given)) return fail([{ path: '', says: 'expected a list of rules' }]);
  const rules = given.map((rule): Fields => ({ days: 0, ...(typeof rule === 'object' && rule !== null ? rule : {}) }));
  const faults = rules.flatMap(faultsOf);
  if (faults.length > 0) return fail(faults);
  const whole = rules as unknown as CountedRule[];
  const twice = whole.find(({ id }, at) => whole.findIndex((other) => other.id === id) !== at);
  return twice
    ? fail([{ path: '', says: `There are two rules ${twice.id}. Give each rule its own number.` }])
    : ok(whole);
}

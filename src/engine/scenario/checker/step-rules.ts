/** Owns the rules for the steps of a proof: that the command is there and has a screen, and that what is given with it can be given. */
import { type Field, type Group, isGroup, type Shape } from '../../command/fields.ts';
import { commands } from '../../command/registry.ts';
import { nearest } from '../../kernel/nearest.ts';
import { capital } from '../../kernel/phrases.ts';
import type { TableName } from '../../record/catalogue.ts';
import { isWords } from '../../yaml/schema-parts.ts';
import { meantWord } from '../../yaml/shape-words.ts';
import type { Meaning } from '../meanings.ts';
import type { Ground } from './ground.ts';
import { nameFault } from './name-rules.ts';
import { newIdFault } from './reference-faults.ts';
import { asWords, type Finding, found, type PartRule, type Path } from './rule.ts';
import { valueFault } from './value-faults.ts';

/** What is given may be a part of it, or wrong on purpose. */
interface Leave {
  missing?: true;
  values?: true;
}

const step: PartRule = ({ value, path }, ground) => {
  const given = asWords(value);
  const name = typeof given['do'] === 'string' ? given['do'] : '';
  const spec = commands.get(name);
  if (!spec) return [];
  const why = ground.around.offScreen?.(name);
  return [
    ...(why === undefined
      ? []
      : [
          {
            path: [...path, 'do'],
            code: 'off-screen',
            says: `no screen has “${name}”, so no learner can do this step; expected: a command that has one. ${why}`,
          },
        ]),
    ...inputFaults(
      name,
      spec.shape,
      given['with'] ?? {},
      [...path, 'with'],
      ground,
      given['refused'] === true ? { missing: true, values: true } : {},
    ),
  ];
};

const changedSteps: PartRule = ({ value, path }, ground) =>
  Object.entries(asWords(value)).flatMap(([label, given]) => {
    const changed = ground.labelled.get(label);
    if (!changed) return found([...path, label], nameFault('label', label, ground));
    const name = String(changed['do']);
    const spec = commands.get(name);
    return spec
      ? inputFaults(name, spec.shape, given, [...path, label], ground, {
          missing: true,
          ...(changed['refused'] === true && { values: true }),
        })
      : [];
  });

function inputFaults(name: string, shape: Shape, input: unknown, path: Path, ground: Ground, leave: Leave): Finding[] {
  if (!isWords(input)) return [];
  const free = Object.keys(shape).filter((word) => !Object.hasOwn(input, word));
  const taken = new Set<string>();
  const strange = Object.keys(input).flatMap((word): Finding[] => {
    if (Object.hasOwn(shape, word)) return [];
    const group = Object.entries(shape).find(
      ([, member]) => isGroup(member) && nearest(word, Object.keys(member.fields)),
    );
    const near = nearest(word, free);
    if (near) taken.add(near);
    else if (group) taken.add(group[0]);
    return [
      {
        path: [...path, word],
        code: 'unknown-input',
        says:
          near || !group
            ? `“${word}” is not given with ${name}${near ? '' : `; expected: ${free.join(', ') || 'no more than there is'}`}${meantWord(near)}`
            : `“${word}” is not given with ${name}; expected: inside “${group[0]}”`,
        ...(near && { nearest: near }),
      },
    ];
  });
  return [
    ...strange,
    ...Object.entries(shape).flatMap(([word, member]) =>
      Object.hasOwn(input, word)
        ? memberFaults(name, word, member, input[word], [...path, word], ground, leave)
        : taken.has(word) || leave.missing
          ? []
          : missing(word, member, path),
    ),
  ];
}

const missing = (word: string, member: Field | Group, path: Path): Finding[] =>
  isGroup(member)
    ? [
        {
          path: [...path, word],
          code: 'missing',
          says: `“${word}” is missing; expected: ${Object.keys(member.fields).slice(0, 4).join(', ')} … inside it`,
        },
      ]
    : member.needed
      ? [
          {
            path: [...path, word],
            code: 'missing',
            says: `“${word}” is missing; expected: what the screen calls “${capital(member.column.label)}”`,
          },
        ]
      : [];

/** Names that a command of the attempt is given. */
const NAMES: Readonly<Record<string, Meaning>> = { 'show-open-parts.goal': 'goal', 'open-policy.policy': 'policy' };

function memberFaults(
  name: string,
  word: string,
  member: Field | Group,
  value: unknown,
  path: Path,
  ground: Ground,
  leave: Leave,
): Finding[] {
  if (isGroup(member)) {
    if (!isWords(value))
      return [{ path, code: 'kind', says: `“${word}” is a single value; expected: fields with their values` }];
    return inputFaults(
      name,
      member.fields,
      value,
      path,
      ground,
      member.role === 'changes' ? { ...leave, missing: true } : leave,
    );
  }
  const means = NAMES[`${name}.${word}`];
  if (means && typeof value === 'string') return found(path, nameFault(means, value, ground));
  if (value === null || value === '')
    return member.needed && !leave.missing
      ? [
          {
            path,
            code: 'missing',
            says: `“${word}” is empty; expected: what the screen calls “${capital(member.column.label)}”`,
          },
        ]
      : [];
  if (member.role === 'makes') return found(path, newRow(word, member.column.table as TableName, value, ground));
  return leave.values ? [] : found(path, valueFault(word, member.column, value, ground, 'given'));
}

const newRow = (word: string, table: TableName, value: unknown, ground: Ground): Omit<Finding, 'path'> | undefined => {
  const fault = newIdFault(
    table,
    value,
    ground,
    new Set(typeof value === 'string' && ground.has(table, value) ? [value] : []),
  );
  return fault && { ...fault, says: fault.says.replace('“id”', `“${word}”`) };
};

export const stepRules: Readonly<Partial<Record<Meaning, PartRule>>> = { step, 'changed steps': changedSteps };

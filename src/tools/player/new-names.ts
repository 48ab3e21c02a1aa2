/** Owns what somebody is called after a step that changes it: an edited profile, or a merge that keeps the other record's name. Pure. */
import type { CommandName } from '../../engine/command/registry.ts';
import type { KnownRow } from './known.ts';

const NAMES = ['first_name', 'last_name'] as const;
type Find = (table: 'candidate', id: string) => KnownRow | undefined;
type Input = Readonly<Record<string, unknown>>;

/** Undefined where the step leaves the name as it was. */
export function newName(command: CommandName, input: Input, find: Find): { id: string; name: string } | undefined {
  const id = String(input['candidate']);
  const before = find('candidate', id);
  const said = saidBy(command, input, find);
  if (!before || !NAMES.some((part) => said[part] !== undefined)) return undefined;
  const name = NAMES.map((part) => said[part] ?? before[part]).filter(Boolean);
  return { id, name: name.join(' ') };
}

function saidBy(command: CommandName, input: Input, find: Find): Input {
  if (command === 'update-candidate') return (input['changes'] ?? {}) as Input;
  if (command !== 'merge-candidates') return {};
  const keep = (input['keep'] ?? {}) as Input;
  const other = find('candidate', String(input['other']));
  return Object.fromEntries(NAMES.filter((part) => keep[part] === 'Other record').map((part) => [part, other?.[part]]));
}

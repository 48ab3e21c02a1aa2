/** Owns which commands do one thing to many candidates, and which field of each says what: a form shows what it would do to everybody. */
import type { CommandName } from '../engine/command/registry.ts';
import type { ManyChange } from '../engine/crm/rules/many.ts';

interface Many {
  kind: ManyChange['kind'];
  field: string;
}
const many: Partial<Record<CommandName, Many>> = {
  'add-skill-to-many': { kind: 'skill', field: 'skill' },
  'add-tag-to-many': { kind: 'tag', field: 'tag' },
  'remove-tag-from-many': { kind: 'untag', field: 'tag' },
  'change-owner-of-many': { kind: 'owner', field: 'owner' },
  'add-many-to-longlist': { kind: 'longlist', field: 'vacancy' },
};
export const manyOf = (command: CommandName): Many | undefined => many[command];

/** Owns proof that where a person goes for good it is said at the reason that it outlasts them. */
import { expect, it } from 'vitest';
import { commands } from './registry.ts';

const hintAt = (command: string): string => {
  const reason = commands.get(command)?.shape['reason'];
  return (reason && 'column' in reason && reason.column.hint) || '';
};

it.each(['erase-candidate', 'anonymise-candidate'])(
  'at the reason of %s it is said to name nothing of them',
  (name) => {
    expect(hintAt(name)).toMatch(/nothing by which somebody could be recognised/);
    // And that it is kept, as at any other.
    expect(hintAt(name)).toMatch(/audit trail/);
  },
);

it.each(['erase-part', 'archive-candidate'])('at that of %s, after which they are still there, it is not', (name) => {
  expect(hintAt(name)).not.toMatch(/recognised/);
});

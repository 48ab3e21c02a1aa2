/**
 * Owns proof that what the table of screen actions names is on a screen: each spot is shown by a component, and each component is there.
 * Must never start a browser; tests/e2e/every-command.proof.spec.ts does each command in one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { screenActions } from '../../src/actions/screen-actions.ts';
import { spots } from '../../src/actions/spots.ts';

const folder = fileURLToPath(new URL('../../src/ui/crm/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svelte'));
const screens = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');

describe('the table of screen actions', () => {
  it.each(Object.keys(spots))('puts buttons at “%s”, which a screen shows', (spot) => {
    expect(screens).toContain(spot);
  });

  const own = Object.entries(screenActions).flatMap(([name, action]) =>
    action.kind === 'own' ? [[name, action.by] as const] : [],
  );
  it.each(own)('names the screen that does %s, and it does', (name, by) => {
    const file = by.split(',')[0] ?? '';
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(name === 'open-candidate' ? 'openRecord' : name);
  });
});

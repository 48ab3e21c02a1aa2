/**
 * Owns proof of what the product may change under its old evidence, and of what it may not: edits are made to the running code, and
 * the frozen packs are checked with it.
 * Must never change a file; each edit lives in the modules that one test has loaded for itself.
 */
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ENGINE } from '../../src/engine/run/version.ts';
import { type FrozenPack, readManifest } from './manifest.ts';

interface Checked {
  kinds: string[];
  raise: (string | undefined)[];
}

/** Of those whose log the edit is about; every other is as it would be without it. */
const PUT_RIGHT = /^packs\/put-right/;

/** Loads the product anew, makes the edit in it, and checks the frozen packs with it; all, or those of a name. */
async function afterEdit(edit: () => Promise<void>, which = /./): Promise<Checked> {
  await edit();
  const { bundleOf, frozenBytes, whatToRaise } = await import('./what-to-raise.ts');
  const { verdictOn } = await import('../builders/pack.ts');
  const checked: Checked = { kinds: [], raise: [] };
  for (const pack of (readManifest().packs as FrozenPack[]).filter(({ file }) => which.test(file))) {
    const bytes = frozenBytes(pack);
    checked.raise.push(whatToRaise((await bundleOf(bytes)).bundle, pack));
    checked.kinds.push((await verdictOn(bytes)).kind);
  }
  return checked;
}

beforeEach(() => vi.resetModules());
// Files share a worker: none that comes after may see an edit.
afterAll(() => vi.resetModules());

describe('the frozen packs stay verified', () => {
  /** Every writer that there was has its own. */
  const MANY = readManifest().packs.length;

  it('when the label of a field is put better: the copy is in the new words', async () => {
    const edit = async () => {
      const { tables } = await import('../../src/engine/record/catalogue.ts');
      tables.candidate.columns.town.label = 'City';
      tables.candidate.columns.state.label = 'Standing';
      tables.work_history.noun = 'position';
    };
    const { kinds, raise } = await afterEdit(edit);
    expect(raise).toEqual(Array(MANY).fill(undefined));
    // A pack none of whose sentences has these words says what it said.
    expect(new Set(kinds)).toEqual(new Set(['data verified', 'as made']));
  });

  it('when the catalogue gets an empty table and a column that nobody has filled', async () => {
    const edit = async () => {
      const catalogue = await import('../../src/engine/record/catalogue.ts');
      const { refer, table, text } = await import('../../src/engine/record/column.ts');
      const columns: Record<string, unknown> = catalogue.tables.candidate.columns;
      columns['pronouns'] = text('Pronouns');
      const all: Record<string, unknown> = catalogue.tables;
      all['locker'] = table('locker', 'locker', 'LCK', { candidate: refer('Candidate', 'candidate') });
    };
    const { kinds, raise } = await afterEdit(edit);
    expect(raise).toEqual(Array(MANY).fill(undefined));
    expect(
      kinds.every((kind) => kind === 'as made' || kind === 'data verified'),
      kinds.join(', '),
    ).toBe(true);
  });

  it('when fields are listed in another order', async () => {
    const edit = async () => {
      const catalogue = await import('../../src/engine/record/catalogue.ts');
      const columns: Record<string, unknown> = catalogue.tables.candidate.columns;
      const { commands } = await import('../../src/engine/command/registry.ts');
      const profile = commands.get('register-candidate')?.shape['profile'];
      if (!profile || !('fields' in profile)) throw new Error('This test expects a profile with fields.');
      for (const all of [columns, profile.fields as Record<string, unknown>])
        for (const [field, value] of Object.entries(all).reverse()) {
          delete all[field];
          all[field] = value;
        }
    };
    const { kinds, raise } = await afterEdit(edit);
    expect(raise).toEqual(Array(MANY).fill(undefined));
    expect(
      kinds.every((kind) => kind === 'as made' || kind === 'data verified'),
      kinds.join(', '),
    ).toBe(true);
  });
});

describe('a rule that changes', () => {
  const stricter = async () => {
    const { handlers } = await import('../../src/engine/crm/handlers/registry.ts');
    const { refuse } = await import('../../src/engine/crm/crm.ts');
    const { since } = await import('../../src/engine/kernel/versions.ts');
    return { handlers, since, refuseAll: () => refuse('reason', 'A second person has to agree.') };
  };

  it('under the same version makes the check name ENGINE as what to raise', async () => {
    const { raise, kinds } = await afterEdit(async () => {
      const { handlers, refuseAll } = await stricter();
      handlers['restore-candidate'] = refuseAll;
    }, PUT_RIGHT);
    expect(raise).toContainEqual(
      expect.stringMatching(/^A rule of engine 1 .* raise ENGINE in src\/engine\/run\/version\.ts/),
    );
    expect(kinds).toContain('altered');
  });

  it('under a new version, with the old rule kept, leaves the frozen packs verified and holds for new attempts', async () => {
    const checked = await afterEdit(async () => {
      const { handlers, since, refuseAll } = await stricter();
      const old = handlers['restore-candidate'];
      if (typeof old !== 'function') throw new Error('This test expects a rule without a history.');
      handlers['restore-candidate'] = [since(1, old), since(ENGINE + 1, refuseAll)];
    });
    expect(checked.raise.filter(Boolean)).toEqual([]);
    expect(new Set(checked.kinds)).toEqual(new Set(['as made']));

    const { handlerOf } = await import('../../src/engine/crm/handlers/registry.ts');
    expect(() => handlerOf('restore-candidate', ENGINE + 1)?.(undefined as never, {})).toThrow(
      'A second person has to agree.',
    );
  });

  it('in its words only makes the check name WORDS as what to raise', async () => {
    const { raise } = await afterEdit(async () => {
      const { commands } = await import('../../src/engine/command/registry.ts');
      const spec = commands.get('restore-candidate');
      if (spec) spec.says = () => 'Bring the record back';
    }, PUT_RIGHT);
    expect(raise).toContainEqual(expect.stringMatching(/^A sentence is put otherwise\. Raise WORDS/));
  });
});

/** Owns proof that the made-up agency can be written as a database of any size, which holds what the CRM would hold. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeAgency } from '../../src/engine/agency/index.ts';
import { Crm } from '../../src/engine/crm/crm.ts';
import { runQuery } from '../../src/engine/crm/queries/run-query.ts';
import { tableNames } from '../../src/engine/crm/schema.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { nativeSqlite } from '../../src/tools/scenario/agency/file.ts';
import { command } from '../../src/tools/scenario/agency.ts';
import { sqlite } from '../builders/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'agency-'));
afterAll(() => rmSync(folder, { recursive: true }));
const hasNative = (await nativeSqlite()) !== undefined;

describe.runIf(hasNative)('scenario agency', () => {
  it('writes a file that the CRM opens, with every row of the agency', async () => {
    const out = join(folder, 'agency.sqlite');
    expect(await command.run(['--candidates', '600', '--out', out])).toBe(0);
    const crm = new Crm(sqlite, new Uint8Array(readFileSync(out)), ENGINE);
    const rows = makeAgency({ version: 2, seed: 1, today: '2026-11-02', candidates: 600 });
    expect(rows.candidate?.length).toBeGreaterThanOrEqual(600);
    for (const table of tableNames.filter((name) => name !== 'setting'))
      expect(crm.all(table).length, table).toBe(rows[table]?.length ?? 0);
    expect(runQuery(crm, 'candidates', { boolean: 'brickie OR "brick layer"' }).total).toBeGreaterThan(0);
  });

  it.each([[[]], [['--out', 'x', '--candidates', 'many']], [['--out', 'x', '--candidates', '100001']], [['x']]])(
    'says what is wrong with %j',
    async (args) => {
      expect(await command.run(args)).toMatchObject({ misused: expect.stringMatching(/\.$/) });
    },
  );
});

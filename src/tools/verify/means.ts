/** Owns what a check needs outside a browser: SQLite, the fonts, and the lists of what was published. Read anew with each call. */
import { loadSqlite } from '../../engine/crm/db.ts';
import type { VerifyDeps } from '../../evidence/verdict/verify.ts';
import { packFonts } from '../pack-fonts.ts';
import { publishedHashes, publishedUnits } from '../published.ts';

export const verifyMeans = async (): Promise<VerifyDeps> => ({
  sqlite: await loadSqlite(),
  fonts: packFonts(),
  published: publishedHashes(),
  units: publishedUnits(),
});

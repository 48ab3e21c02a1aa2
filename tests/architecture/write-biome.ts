/**
 * Owns carrying src/architecture.json into .biome.json after the folders changed.
 * Run: node tests/architecture/write-biome.ts. Must never touch anything but the overrides.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { biomeOverrides } from './biome.ts';
import { projectRoot, readArchitecture } from './source.ts';

const file = join(projectRoot, '.biome.json');
const config = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const text = JSON.stringify({ ...config, overrides: biomeOverrides(readArchitecture()) }, null, 2);
// Lists on one line each: the file is read seldom, and would be three times as long.
const compact = text.replace(/\[\n\s+("[^[\]{}]*?")\n\s+\]/g, (_, list: string) => `[${list.replace(/\n\s+/g, ' ')}]`);
writeFileSync(file, `${compact}\n`);

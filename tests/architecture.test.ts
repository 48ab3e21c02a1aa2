/**
 * Owns the proof that src keeps the order of src/architecture.json, and that each rule would notice if it did not.
 * Must never be made to pass by loosening a rule for one file; move the file instead.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from './architecture/all-rules.ts';
import { biomeOverrides } from './architecture/biome.ts';
import { asSources, BREACHES, CLEAN } from './architecture/breaches.ts';
import { projectRoot, readArchitecture, readSources } from './architecture/source.ts';

const architecture = readArchitecture();
const sources = readSources();

describe('the tree', () => {
  test.for(Object.entries(RULES))('%s', ([, rule]) => {
    expect(rule(sources, architecture)).toEqual([]);
  });

  test('the linter holds the same import rules (else: node tests/architecture/write-biome.ts)', () => {
    const config: unknown = JSON.parse(readFileSync(join(projectRoot, '.biome.json'), 'utf8'));
    expect(config).toMatchObject({ overrides: biomeOverrides(architecture) });
  });
});

describe('each rule bites', () => {
  test.for(BREACHES)('$rule: $fault', ({ rule, files }) => {
    expect(RULES[rule]?.(asSources(files), architecture)).not.toEqual([]);
  });

  test('and has a breach to prove it', () => {
    expect([...new Set(BREACHES.map(({ rule }) => rule))].sort()).toEqual(Object.keys(RULES).sort());
  });

  test.for(Object.entries(RULES))('but leaves clean files alone: %s', ([, rule]) => {
    expect(rule(asSources(CLEAN), architecture)).toEqual([]);
  });
});

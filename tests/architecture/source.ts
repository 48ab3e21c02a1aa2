/**
 * Owns what the architecture rules look at: the files under src, and the list of folders in src/architecture.json.
 * Must never judge; the rules do. A file list can also be made up in memory, which is how each rule is proved to bite.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Source {
  /** Relative to src, with forward slashes. */
  path: string;
  /** Empty for files that are not text we wrote. */
  text: string;
}

export interface Architecture {
  folders: Record<string, number>;
  files: Record<string, number>;
  importedByNobody: string[];
  owners: Record<string, string[]>;
  apart: Record<string, string[]>;
  pure: string[];
  notPure: string[];
}

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export const isCode = (path: string) => /\.(ts|svelte|astro|mjs)$/.test(path) && !path.endsWith('.d.ts');

/** Tests beside the code may look at anything; nothing may look at them. */
export const isTest = (path: string) => path.endsWith('.test.ts');

const isText = (path: string) => isCode(path) || /\.(d\.ts|css|json|md|js|html|svg|txt|ya?ml)$/.test(path);

export function readSources(): Source[] {
  const src = join(projectRoot, 'src');
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file
        .slice(src.length + 1)
        .split(sep)
        .join('/'),
      text: isText(file) ? readFileSync(file, 'utf8') : '',
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function readArchitecture(): Architecture {
  return JSON.parse(readFileSync(join(projectRoot, 'src/architecture.json'), 'utf8')) as Architecture;
}

/** Whether a path is the folder (or file) itself or lies in it. */
export const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

/** The listed folder or single file that a path belongs to. */
export function placeOf(path: string, { folders, files }: Architecture): string | undefined {
  if (path in files) return path;
  return Object.keys(folders).find((folder) => isIn(path, folder));
}

export function numberOf(place: string, { folders, files }: Architecture): number {
  return folders[place] ?? files[place] ?? Number.NaN;
}

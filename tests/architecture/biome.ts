/**
 * Owns the import rules of the linter, made from src/architecture.json so that an editor shows a breach at once.
 * Must never be the proof (it matches text, not files; architecture.test.ts follows the imports).
 */
import { type Architecture, isIn, numberOf } from './source.ts';

/** Folders a folder must not import from, as patterns of what such an import would say. */
function forbiddenFolders(folder: string, architecture: Architecture): string[] {
  const { folders, importedByNobody } = architecture;
  const own = numberOf(folder, architecture);
  return Object.keys(folders)
    .filter((other) => other !== folder)
    .filter((other) => numberOf(other, architecture) >= own || importedByNobody.includes(other))
    .map((other) => {
      const [wing, name] = other.split('/');
      // Within a wing an import says ../name/…; from outside it says …/wing/name/….
      return name && folder.startsWith(`${wing}/`) ? `../**/${name}/**` : `../**/${other}/**`;
    })
    .concat(namesakes(folder, architecture));
}

/** Folders below that have the name of a forbidden one in another wing: engine/crm is not ui/crm. */
function namesakes(folder: string, { folders }: Architecture): string[] {
  const [own] = folder.split('/');
  const siblings = Object.keys(folders).flatMap((other) => (other.startsWith(`${own}/`) ? [other.split('/')[1]] : []));
  return Object.keys(folders)
    .filter((other) => !other.startsWith(`${own}/`) && siblings.includes(other.split('/')[1]))
    .filter((other) => (folders[other] ?? 0) < (folders[folder] ?? 0))
    .map((other) => `!../**/${other}/**`);
}

/** These two also come as astro:content and node:fs/promises. */
const WITH_COLON = ['astro', 'node'];

function forbiddenLibraries(folder: string, { owners }: Architecture): string[] {
  return Object.entries(owners)
    .filter(([, places]) => !places.some((place) => isIn(folder, place)))
    .map(([library]) => library)
    .flatMap((library) => [
      ...(library === 'node' ? [] : [library, `${library}/**`]),
      ...(WITH_COLON.includes(library) ? [`${library}:*`, `${library}:*/**`] : []),
    ]);
}

function importRule(folder: string, architecture: Architecture) {
  const patterns = [
    {
      group: forbiddenFolders(folder, architecture),
      message: `${folder} imports only from itself and from folders with a lower number than ${numberOf(folder, architecture)} in src/architecture.json.`,
    },
    {
      group: forbiddenLibraries(folder, architecture),
      message: `${folder} is no owner of this library; see "owners" in src/architecture.json.`,
    },
  ].filter(({ group }) => group.length > 0);
  return {
    includes: [`src/${folder}/**`, '!**/*.test.ts'],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns } } } } },
  };
}

const CLOCK = 'No clock here: a run must come out the same twice. Use the moment the command carries.';
const DENIED = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
  'performance',
];

function clockRule({ pure, notPure }: Architecture) {
  const deniedGlobals = {
    ...Object.fromEntries(DENIED.map((name) => [name, CLOCK])),
    crypto: 'No chance here: draw from the seeded generator of engine/kernel, and hash with engine/kernel.',
    globalThis: 'A way round the bans on clock and chance.',
  };
  const includes = [
    ...pure.map((wing) => `src/${wing}/**`),
    ...notPure.map((folder) => `!src/${folder}/**`),
    '!**/*.test.ts',
  ];
  return {
    includes,
    linter: { rules: { style: { noRestrictedGlobals: { level: 'error', options: { deniedGlobals } } } } },
  };
}

/** The `overrides` that .biome.json has to hold. */
export function biomeOverrides(architecture: Architecture): object[] {
  const imports = Object.keys(architecture.folders).map((folder) => importRule(folder, architecture));
  return [...imports, clockRule(architecture)];
}

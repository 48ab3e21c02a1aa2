/**
 * Owns the faults that each rule must catch, as small made-up file lists.
 * Must never be clean. A breach that a rule lets pass fails the tests, and so does a rule without a breach.
 */
import type { RULES } from './all-rules.ts';
import type { Source } from './source.ts';

export interface Breach {
  rule: keyof typeof RULES;
  fault: string;
  files: Record<string, string>;
}

/** One file that imports another, in one of the many ways there are. */
const link = (from: string, text: string, to: string): Record<string, string> => ({ [from]: text, [to]: '' });
const engine = (text: string) => ({ 'engine/run/run.ts': text });
const lines = (count: number) => 'x;\n'.repeat(count);

const down = (fault: string, files: Record<string, string>): Breach => ({
  rule: 'imports only go downwards',
  fault,
  files,
});
const owner = (fault: string, files: Record<string, string>): Breach => ({
  rule: 'heavy libraries have one owner',
  fault,
  files,
});
const chance = (fault: string, text: string): Breach => ({
  rule: 'no clock and no chance',
  fault,
  files: engine(text),
});

export const BREACHES: Breach[] = [
  { rule: 'every file has a place', fault: 'a folder nobody listed', files: { 'helpers/misc.ts': '' } },
  { rule: 'every file has a place', fault: 'a file beside the wings', files: { 'engine/loose.ts': '' } },
  {
    rule: 'every import leads to a file',
    fault: 'no extension',
    files: link('desk/a.ts', "import './b';", 'desk/b.ts'),
  },
  {
    rule: 'no circles',
    fault: 'three files in a ring, one link a type',
    files: {
      'desk/a.ts': "import { b } from './b.ts';",
      'desk/b.ts': "export * from './c.ts';",
      'desk/c.ts': "import type { A } from './a.ts';",
    },
  },
  {
    rule: 'no circles',
    fault: 'through a component',
    files: { 'ui/crm/A.svelte': "{#await import('./b.ts')}{/await}", 'ui/crm/b.ts': "import A from './A.svelte';" },
  },
  down('upwards', link('engine/kernel/a.ts', "import '../run/b.ts';", 'engine/run/b.ts')),
  down('to a folder beside', link('engine/log/a.ts', "export * from '../scenario/b.ts';", 'engine/scenario/b.ts')),
  down('a type only', link('engine/crm/a.ts', "import type { B } from '../../desk/b.ts';", 'desk/b.ts')),
  down('a type in passing', link('engine/crm/a.ts', "let b: import('../../desk/b.ts').B;", 'desk/b.ts')),
  down('on demand', link('desk/a.ts', "void import('../ui/crm/b.ts');", 'ui/crm/b.ts')),
  down('as a worker', link('desk/a.ts', "new Worker(new URL('../ui/crm/b.ts', import.meta.url));", 'ui/crm/b.ts')),
  down('with a suffix', link('desk/a.ts', "import b from '../ui/crm/b.ts?worker';", 'ui/crm/b.ts')),
  down('from a component', link('ui/crm/A.svelte', "<script>import '../../pages/b.ts';</script>", 'pages/b.ts')),
  down('from a layout', link('layouts/A.astro', "---\nimport '../pages/b.ts';\n---\n<p />", 'pages/b.ts')),
  down('a script of a layout', link('layouts/A.astro', '<script src="../tools/b.ts"></script>', 'tools/b.ts')),
  down('a glob', link('desk/a.ts', "import.meta.glob('../ui/crm/*.svelte');", 'ui/crm/B.svelte')),
  down('a part of the kit', link('ui/kit/a.ts', "import '../crm/b.ts';", 'ui/crm/b.ts')),
  down('one desk from another', link('ui/dock/a.ts', "import '../crm/b.ts';", 'ui/crm/b.ts')),
  down('a tool from above', link('ui/crm/a.ts', "import '../../tools/b.ts';", 'tools/b.ts')),
  down('a screen from a tool', link('tools/a.mjs', "import '../ui/crm/b.ts';", 'ui/crm/b.ts')),
  down('a test', link('desk/a.ts', "import './b.test.ts';", 'desk/b.test.ts')),
  down('the tests', { 'desk/a.ts': "import '../../tests/b.ts';" }),
  owner('sql.js on the desk', { 'desk/a.ts': "import initSqlJs from 'sql.js';" }),
  owner('a file of sql.js', { 'desk/a.ts': "import url from 'sql.js/dist/sql-wasm.wasm?url';" }),
  owner('pdf-lib in replay', { 'evidence/replay/a.ts': "import('@cantoo/pdf-lib');" }),
  owner('icons on a page', { 'pages/a.astro': "---\nimport { X } from '@lucide/svelte';\n---" }),
  owner('svelte on the desk', { 'desk/a.svelte.ts': "import { onDestroy } from 'svelte';" }),
  owner('astro in the engine', { 'engine/unit/a.ts': "import { getEntry } from 'astro:content';" }),
  owner('Node in evidence', { 'evidence/pdf/a.ts': "import { readFileSync } from 'node:fs';" }),
  {
    rule: 'what is kept apart knows nothing of the other',
    fault: 'straight to the desk, which the numbers alone would allow',
    files: link('evidence/verdict/a.ts', "import '../../desk/b.ts';", 'desk/b.ts'),
  },
  {
    rule: 'what is kept apart knows nothing of the other',
    fault: 'by way of another folder',
    files: {
      'evidence/replay/a.ts': "import '../bundle/b.ts';",
      'evidence/bundle/b.ts': "import '../capture/c.ts';",
      'evidence/capture/c.ts': '',
    },
  },
  {
    rule: 'what is kept apart knows nothing of the other',
    fault: 'the reader of scenario files in the sandbox that every desk loads',
    files: {
      'engine/crm/queries/a.ts': "import '../../protection/b.ts';",
      'engine/protection/b.ts': "import '../yaml/c.ts';",
      'engine/yaml/c.ts': '',
    },
  },
  chance('Date.now', 'export const t = Date.now();'),
  chance('new Date()', 'export const t = new Date();'),
  chance('Date called', 'export const t = Date();'),
  chance('Date handed on', 'const { now } = Date; now();'),
  chance('Math.random', 'export const r = Math.random();'),
  chance('random by another name', "export const r = Math['random']();"),
  chance('setTimeout', 'setTimeout(() => {}, 1);'),
  chance('setInterval', 'const wait = setInterval;'),
  chance('performance', 'performance.now();'),
  chance('randomUUID', 'crypto.randomUUID();'),
  chance('random bytes of a library', "import { randomBytes } from 'x';"),
  chance('globalThis', "globalThis['Da' + 'te'];"),
  // Put together, or these lines would themselves be found by anyone who searches for such paths.
  { rule: 'no paths of one machine', fault: 'a home folder', files: { 'desk/a.ts': `'${'/'}home/sam/x'` } },
  { rule: 'no paths of one machine', fault: 'a drive', files: { 'ui/crm/A.svelte': 'C:\\Users' } },
  { rule: 'no paths of one machine', fault: 'a registry', files: { 'tools/a.mjs': `'${'registry'}.example.org'` } },
  {
    rule: 'most files are small',
    fault: 'one of four is long',
    files: { 'ui/crm/a.ts': lines(150), 'ui/crm/b.ts': '', 'ui/crm/c.ts': '', 'ui/crm/d.ts': '' },
  },
  { rule: 'long files say why', fault: 'no reason given', files: { 'ui/crm/a.ts': lines(251) } },
  {
    rule: 'long files say why',
    fault: 'a reason, but not in the header',
    files: { 'ui/crm/a.ts': `${lines(251)}// Long because` },
  },
];

/** What no rule may object to. */
export const CLEAN: Record<string, string> = {
  'engine/kernel/date.ts': '/** Never Date.now() */ export const at = (ms: number): Date => new Date(ms);',
  'engine/kernel/max.ts': 'export const max = Math.max(1, 2); export const utc = Date.UTC(2026, 0); // Math.random',
  'engine/kernel/max.test.ts': "import { readFileSync } from 'node:fs'; Date.now(); import '../run/run.ts';",
  'engine/run/run.ts': "import { at } from '../kernel/date.ts'; export type Kept = { performance: Date }; at(1);",
  'engine/run/long.ts': `// Long because it is one table.\n${lines(300)}`,
  'evidence/capture/freeze.ts': "import '../../engine/kernel/date.ts'; export const t = Date.now();",
  'ui/crm/App.svelte':
    '<script lang="ts">import { onMount } from \'svelte\'; import "./app.css";</script><!-- import("./x") -->',
  'ui/crm/app.css': '',
  'pages/index.astro':
    "---\nimport App from '../ui/crm/App.svelte';\nimport Page from '../layouts/Page.astro';\n---\n<App />",
  'layouts/Page.astro': '<slot />',
};

export const asSources = (files: Record<string, string>): Source[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }));

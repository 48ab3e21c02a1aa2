/** Owns the start of the desk's worker: joins the desk to this browser's SQLite, storage, locks and scenarios. */
import { expose, transfer } from 'comlink';
import { loadSqlite, type Sqlite } from '../engine/crm/db.ts';
import { wasmUrl } from '../engine/crm/wasm-url.ts';
import { ENGINE } from '../engine/run/version.ts';
import type { ScenarioFile } from '../engine/scenario/schema.ts';
import type { AttemptService, CopyService, OpenFault } from './api.ts';
import { type DeskDeps, LiveAttemptService } from './attempt-service.ts';
import { claimAttempt } from './claim.ts';
import { type KeptScenario, openStore } from './store.ts';
import { StorageFault } from './within.ts';

/** The screens of a desk that was just opened, or of a step just done, have asked by then. */
const SETTLED_MS = 2000;
// Started at once, beside everything else the page still has to load.
const sqlite: Promise<Sqlite> = loadSqlite(wasmUrl);
const deps = openStore().then(
  (store): DeskDeps => ({
    sqlite: () => sqlite,
    store,
    fetchScenario,
    claim: claimAttempt,
    newId: () => crypto.randomUUID(),
    // Its name holds a hash of everything in it; while the site is being written it does not.
    code: import.meta.env.DEV ? undefined : self.location.pathname,
    later: (work) => setTimeout(() => work().catch(() => undefined), SETTLED_MS),
  }),
);
const desk = deps.then((given) => new LiveAttemptService(given));
// Seldom asked for, and it brings the reader of scenarios with it.
const copies = async () => new (await import('./copy/copies.ts')).Copies(await deps);
for (const start of [sqlite, deps, desk]) start.catch(() => undefined);

/** A browser without storage, or without WebAssembly, is told so in words. */
const guarded = <T>(work: Promise<T>): Promise<T | { fault: OpenFault }> =>
  work.catch((error: unknown) => ({
    fault: {
      kind: 'storage' as const,
      says:
        error instanceof StorageFault
          ? error.message
          : `The training CRM cannot start in this browser: ${error instanceof Error ? error.message : String(error)}`,
    },
  }));

const api: AttemptService & CopyService = {
  begin: (scenario, at, mode) => guarded(desk.then((live) => live.begin(scenario, at, mode))),
  open: (attempt, takeOver, told) => guarded(desk.then((live) => live.open(attempt, takeOver, told))),
  look: (attempt, told) => guarded(desk.then((live) => live.look(attempt, told))),
  catchUp: async () => (await desk).catchUp(),
  do: async (name, input, at) => (await desk).do(name, input, at),
  query: async (query, params) => (await desk).query(query, params),
  entries: async () => (await desk).entries(),
  figureSteps: async () => (await desk).figureSteps(),
  summary: async () => (await desk).summary(),
  close: async () => (await desk).close(),
  makeCopy: async (attempt) => {
    const made = await (await copies()).makeCopy(attempt);
    return made && transfer(made, [made.file.buffer]);
  },
  bringBack: async (file, replace) => (await copies()).bringBack(file, replace),
};
expose(api);

async function fetchScenario(slug: string): Promise<KeptScenario | undefined> {
  const answer = await fetch(
    `${import.meta.env.BASE_URL.replace(/\/$/, '')}/scenarios/${encodeURIComponent(slug)}.json`,
  );
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error('the scenario could not be loaded. Try again in a moment.');
  // The site's own file, written by its build from the text it holds, and as strict as that build: nothing foreign comes this way.
  const { text, hash, scenario } = (await answer.json()) as { text: string; hash: string; scenario: ScenarioFile };
  return { text, hash, scenario, engine: ENGINE };
}

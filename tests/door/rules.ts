/**
 * Owns the rules about browsers: there is one door to them, whoever comes through it says so, and it is filled before the first step.
 * Must never start a tool or a browser, or need one; what a task would do is played on a machine made of notes.
 */
import { BROWSER } from '../../src/tools/given.mjs';
import type { Machine, perform } from '../../src/tools/perform.mjs';
import type { Tool } from '../../src/tools/step.mjs';
import { type Task, toolsOf } from '../../src/tools/tasks.mjs';
import { edgesOf, leadingTo, wayTo } from '../architecture/graph.ts';
import type { Source } from '../architecture/source.ts';
import { DOOR, waysRound } from './ways-round.ts';

/** What the rules look at. Paths of files are relative to the project, with forward slashes. */
export interface Scene {
  files: Source[];
  tasks: Record<string, Task>;
  perform: typeof perform;
}

export type DoorRule = (scene: Scene) => string[] | Promise<string[]>;

/** Which tests a config stands for. */
const TESTS = [
  [/proofs\.playwright\.config/, /^tests\/e2e\/.*\.proof\.spec\.ts$/],
  [/playwright\.config/, /^tests\/e2e\/(?!.*\.proof\.)/],
  [/proofs\.vitest\.config/, /\.proof\.test\.ts$/],
  [/vitest\.config/, /(?<!\.proof)\.test\.ts$/],
] as const;

/** The files that a tool runs: its own script, or the tests that its config stands for. */
function filesOf({ script, args }: Tool, files: Source[]): string[] {
  const config = args[args.indexOf('--config') + 1] ?? '';
  const tests = TESTS.find(([of]) => of.test(config))?.[1];
  const own = [script.replaceAll('\\', '/'), config];
  return files.map(({ path }) => path).filter((path) => own.includes(path) || tests?.test(path));
}

const whoeverOpensOneSaysSo: DoorRule = ({ files, tasks }) => {
  const edges = edgesOf(files);
  const leading = leadingTo(edges, DOOR);
  return Object.entries(tasks).flatMap(([name, task]) =>
    toolsOf(task).flatMap((tool) => {
      const ways = filesOf(tool, files)
        .filter((file) => leading.has(file))
        .flatMap((file) => wayTo(edges, file, (path) => path === DOOR) ?? []);
      if (ways.length > 0 === (tool.browser ?? false)) return [];
      return tool.browser
        ? [
            `the task ${name} gets a browser for ${tool.script}, which opens none: drop “browser” in src/tools/parts.mjs`,
          ]
        : [
            `the task ${name} runs ${tool.script}, which opens a browser by ${ways.slice(0, ways.indexOf(DOOR) + 1).join(' → ')}: say “browser” in src/tools/parts.mjs`,
          ];
    }),
  );
};

const OWN = 'one that the person chose';

/** Plays a task on a machine that only takes notes. @returns the browser that each tool was shown, in order, with its script */
async function played(task: Task, scene: Scene) {
  let browsers = 0;
  const shown: { tool: Tool; browser: string | undefined }[] = [];
  const setting = { node: 'node', env: { [BROWSER]: OWN } };
  const machine: Machine = {
    install: () => setting,
    bare: () => setting,
    // Another one at each call, as a machine would give whose browser is only just being installed.
    browser: () => `browser ${++browsers}`,
    port: async () => '1',
    run: async (tool, { env }) => {
      shown.push({ tool, browser: env[BROWSER] });
      return 0;
    },
    step: async (_, tools, given, __, run) => {
      for (const tool of tools) await run(tool, given);
    },
    serve: async () => undefined,
    say: () => undefined,
    aside: () => undefined,
  };
  await scene.perform(task, [], machine);
  return shown;
}

const filledBeforeTheFirstStep: DoorRule = async (scene) => {
  const faults: string[] = [];
  for (const [name, task] of Object.entries(scene.tasks)) {
    for (const { tool, browser } of await played(task, scene)) {
      const wanted = tool.browser ? 'browser 1' : undefined;
      if (browser !== wanted)
        faults.push(`the task ${name} shows ${tool.script} ${browser ?? 'no browser'} instead of ${wanted ?? 'none'}`);
    }
  }
  return faults;
};

export const DOOR_RULES: Record<string, DoorRule> = {
  'a browser is reached through the one door only': ({ files }) => files.flatMap(waysRound),
  'whatever opens a browser says so, and nothing else': whoeverOpensOneSaysSo,
  'one browser is there before the first step, for every step that opens one': filledBeforeTheFirstStep,
};

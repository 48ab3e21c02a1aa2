// @ts-check
/**
 * Owns the order in which a task gets what it needs: packages, then a browser when any of its tools can open one, then its steps.
 * Must never let a step begin before that, hand two steps different browsers, or show one to a tool that did not ask for it.
 */
import { BROWSER, giving } from './given.mjs';
import { toolsOf } from './tasks.mjs';

/** @typedef {import('./tasks.mjs').Task} Task */
/** @typedef {import('./step.mjs').Setting} Setting */
/**
 * What a task meets on the machine.
 * `install`: sets the packages up and answers the Node for the tools and their environment; `bare` is the same without packages.
 * `browser`: the path of a browser that is there, or was put there. `port`: one that nothing listens on.
 * `say` is for a person; `aside` too, where stdout belongs to a tool.
 * @typedef {object} Machine
 * @property {() => Setting} install
 * @property {() => Setting} bare
 * @property {(node: string) => string} browser
 * @property {() => Promise<string>} port
 * @property {import('./step.mjs').RunTool} run
 * @property {typeof import('./step.mjs').step} step
 * @property {() => Promise<void>} serve
 * @property {(line: string) => void} say
 * @property {(line: string) => void} aside
 */

/** @param {Task} task @param {string[]} rest @param {Machine} machine @returns {Promise<number>} the exit code */
export async function perform(task, rest, machine) {
  const setting = task.bare ? machine.bare() : machine.install();
  const wanted = toolsOf(task, rest).some((tool) => tool.browser);
  const given = wanted ? giving(machine.browser(setting.node), await machine.port()) : {};
  /** @type {import('./step.mjs').RunTool} */
  const runGiven = (tool, { env, ...more }) => {
    // Also a browser of the person's own choice is only for those who say that they open one.
    const { [BROWSER]: _, ...without } = env;
    return machine.run(tool, { ...more, env: tool.browser ? { ...env, ...given } : without });
  };
  const say = task.tool || task.serves ? machine.aside : machine.say;
  for (const row of task.lanes ?? [])
    await beside(row, (title, tools) => machine.step(title, tools, setting, say, runGiven));
  if (task.serves) await machine.serve();
  return task.tool ? runGiven(task.tool(rest), setting) : 0;
}

/**
 * The lanes of a row beside each other. When one fails, no other begins a further step; what is under way is let finish, so that no
 * browser or server is left behind.
 * @param {import('./tasks.mjs').Step[][]} row
 * @param {(title: string, tools: import('./step.mjs').Tool[]) => Promise<void>} step
 */
async function beside(row, step) {
  let failed = false;
  /** @param {import('./tasks.mjs').Step[]} lane */
  const walk = async (lane) => {
    for (const { title, tools } of lane) {
      const made = failed ? [] : tools();
      if (made.length > 0) await step(title, made);
    }
  };
  const done = await Promise.allSettled(
    row.map((lane) =>
      walk(lane).catch((error) => {
        failed = true;
        throw error;
      }),
    ),
  );
  const fault = done.find((result) => result.status === 'rejected');
  if (fault) throw fault.reason;
}

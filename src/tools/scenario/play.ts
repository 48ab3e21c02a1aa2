/**
 * Owns `play <slug>`: the desk in the tutor's own browser, with the scenario's solution done up to a step and goals and traps live.
 * Serves the built site and hands it an attempt file, as a learner's copy comes back. Must never need a scenario to be built into the site.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSqlite } from '../../engine/crm/db.ts';
import { count } from '../../engine/kernel/phrases.ts';
import { learnerCode } from '../../engine/scenario/learner-code.ts';
import { learnerCodeSchema } from '../../evidence/bundle/schema.ts';
import { serveNear } from '../serve.mjs';
import { begunAttempt, stepsUpTo } from './begun.ts';
import { type Command, readFlags } from './command.ts';
import { at, readFiles, unknownSlug } from './files.ts';

const FIRST_PORT = 4340;

/** How this system opens an address, where there is somebody to see it. */
function opener(): [program: string, ...args: string[]] | undefined {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined;
}

/** True when a program was there to open it. */
const opened = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const [program, ...args] = opener() ?? [];
    if (program === undefined) return resolve(false);
    const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });

export const command: Command = {
  usage: [
    'play <slug> [--to <step, label or end>] [--as "a learner’s name"] [--code ABC234]',
    '  another name or code, another variant; Ctrl+C ends it',
  ],
  async run(args) {
    const given = readFlags(args, { to: 'text', as: 'text', code: 'text' });
    if ('misused' in given) return given;
    const [slug, ...more] = given.plain;
    if (slug === undefined || more.length > 0) return { misused: 'Say which scenario is to be played.' };
    const unknown = unknownSlug(slug);
    if (unknown) return { misused: unknown };
    const site = fileURLToPath(at('dist'));
    if (!existsSync(join(site, 'index.html'))) {
      console.log('The site is not built yet. Do this once: npm run build');
      return 1;
    }
    const files = readFiles(slug);
    if (!files) return 1;
    const steps = stepsUpTo(files, given.text('to'));
    if (steps === undefined) {
      const labels = files.solution.steps.flatMap(({ label }) => (label === undefined ? [] : [label]));
      return {
        misused: `The solution has no step “${given.text('to')}”. It has 1 to ${files.solution.steps.length}, and: ${labels.join(', ')}.`,
      };
    }
    const name = given.text('as');
    const code = given.text('code') ?? (name === undefined ? '' : learnerCode(name, ''));
    if (!learnerCodeSchema.safeParse(code).success)
      return { misused: 'A code has capital letters and figures, such as ABC234.' };
    const { file, done, holding, goals, sprung } = begunAttempt(await loadSqlite(), files, code, steps, Date.now());
    const path = fileURLToPath(at(`demo/play/${slug}.attempt.zip`));
    mkdirSync(fileURLToPath(at('demo/play')), { recursive: true });
    writeFileSync(path, file);
    const handed = `/play/${slug}.attempt.zip`;
    const served = await serveNear(site, FIRST_PORT, { [handed]: path });
    if (!served) throw new Error(`No port from ${FIRST_PORT} to ${FIRST_PORT + 20} is free.`);
    const address = `http://127.0.0.1:${served.port}/#bring-back=${handed.slice(1)}`;
    for (const [i, says] of done.entries()) console.log(`  ${i + 1}. ${says}`);
    console.log(`\n${holding} of ${count(goals, 'goal')} hold, ${count(sprung, 'trap')} sprung.`);
    console.log((await opened(address)) ? `Opened: ${address}` : `Open this address in a browser: ${address}`);
    console.log('Ctrl+C ends it.');
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
    });
    served.server.close();
    served.server.closeAllConnections();
    return 0;
  },
};

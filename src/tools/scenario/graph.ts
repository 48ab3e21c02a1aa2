/** Owns `graph <slug>`: the machine of a scenario as an SVG file. Must never write over a file outside demo/ that is there. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instanceOf } from '../../engine/scenario/instance.ts';
import { type Command, readFlags } from './command.ts';
import { at, readFiles, unknownSlug } from './files.ts';
import { drawingOf, sentencesOf } from './graph/drawing.ts';
import { svgOf } from './graph/svg.ts';

export const command: Command = {
  usage: ['graph <slug> [--to file.svg]'],
  async run(args) {
    const given = readFlags(args, { to: 'text' });
    if ('misused' in given) return given;
    const [slug, ...more] = given.plain;
    if (slug === undefined || more.length > 0) return { misused: 'Say which scenario is to be drawn.' };
    const unknown = unknownSlug(slug);
    if (unknown) return { misused: unknown };
    const files = readFiles(slug);
    if (!files) return 1;
    const { scenario } = instanceOf(files.placed.value, '');
    const wanted = given.text('to');
    // The call comes from the project's folder; a path is meant from where the person stands.
    const path =
      wanted === undefined
        ? fileURLToPath(at(`demo/graph/${slug}.svg`))
        : resolve(process.env['INIT_CWD'] ?? process.cwd(), wanted);
    if (wanted !== undefined && existsSync(path)) {
      console.log(`${wanted} is there already; name a new file.`);
      return 1;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      await svgOf(drawingOf(scenario), `${scenario.title}: phases, goals, traps and messages`, sentencesOf(scenario)),
    );
    console.log(`Drawn: ${wanted ?? `demo/graph/${slug}.svg`}`);
    return 0;
  },
};

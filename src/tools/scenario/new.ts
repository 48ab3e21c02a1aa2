/**
 * Owns `new <slug>`: three commented files to begin from. They can be checked at once, and the proof says what is still to be written.
 * Asks at a terminal for what the call leaves out. Must never write over a file.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { scenarioFileSchema } from '../../engine/scenario/schema.ts';
import type { Unit } from '../../engine/unit/index.ts';
import { type Command, type Given, type Misused, readFlags } from './command.ts';
import { at, readUnit } from './files.ts';
import { flowYaml } from './flow-yaml.ts';

const FILES = ['scenario.yaml', 'solution.yaml', 'mistakes.yaml'];
const { shape } = scenarioFileSchema;

/** One thing that is asked for: how, and why an answer will not do. */
interface Question {
  flag: 'title' | 'task' | 'minutes';
  asks: string;
  wrong(answer: string): string | undefined;
}

const questions = (unit: Unit): Question[] => [
  {
    flag: 'title',
    asks: 'Title, as the learner reads it: ',
    wrong: (text) => (shape.title.safeParse(text).success ? undefined : 'A title has three letters or more.'),
  },
  {
    flag: 'task',
    asks: `What is practised?\n${unit.tasks.map(({ id, title }) => `  ${id.padEnd(11)}${title}`).join('\n')}\nOne of these words: `,
    wrong: (text) =>
      shape.task.safeParse(text).success
        ? undefined
        : `The task is one of: ${unit.tasks.map(({ id }) => id).join(', ')}.`,
  },
  {
    flag: 'minutes',
    asks: 'Minutes that it takes, about: ',
    wrong: (text) =>
      shape.minutes.safeParse(Number(text)).success ? undefined : 'Minutes are a whole number from 5 to 180.',
  },
];

type Answers = Record<Question['flag'], string>;

/** Of the call, or of the person at the terminal; a sentence where one is missing or wrong and nobody can be asked. */
async function answersTo(asked: readonly Question[], given: Given): Promise<Answers | Misused> {
  const answers: Answers = { title: '', task: '', minutes: '' };
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  try {
    for (const { flag, asks, wrong } of asked) {
      let answer = given.text(flag);
      while (answer === undefined || wrong(answer) !== undefined) {
        const why = answer === undefined ? `--${flag} is missing.` : wrong(answer);
        if (!terminal) return { misused: why ?? '' };
        if (answer !== undefined) console.log(why);
        answer = (await terminal.question(asks)).trim();
      }
      answers[flag] = answer;
    }
  } finally {
    terminal?.close();
  }
  return answers;
}

export const command: Command = {
  usage: [
    'new <slug> --title "Keep it current" --task administer --minutes 20',
    '  the slug is the name of the folder: lower-case letters, digits and hyphens; what is left out is asked for',
  ],
  async run(args) {
    const given = readFlags(args, { title: 'text', task: 'text', minutes: 'text' });
    if ('misused' in given) return given;
    const [slug = '', ...more] = given.plain;
    if (more.length > 0 || !shape.slug.safeParse(slug).success)
      return { misused: 'Give one name in lower-case letters, digits and hyphens, such as keep-it-current.' };
    const folder = `scenarios/${slug}`;
    if (existsSync(at(folder))) {
      console.log(`${folder}/ is there already. Choose another name, or go on with the files in it.`);
      return 1;
    }
    const unit = readUnit();
    if (!unit) return 1;
    const answers = await answersTo(questions(unit), given);
    if ('misused' in answers) return answers;
    const filled = (text: string): string =>
      Object.entries({ ...answers, slug }).reduce(
        (all, [name, value]) => all.replaceAll(`<${name}>`, () => flowYaml(name === 'minutes' ? Number(value) : value)),
        text,
      );
    const texts = FILES.map(
      (file) => [file, filled(readFileSync(new URL(`template/${file}`, import.meta.url), 'utf8'))] as const,
    );
    mkdirSync(at(folder));
    for (const [file, text] of texts) writeFileSync(at(`${folder}/${file}`), text);
    console.log(`Written: ${FILES.map((file) => `${folder}/${file}`).join(', ')}.`);
    console.log(`It is a draft. See how far it is with: npm run -s scenario -- check ${slug}`);
    return 0;
  },
};

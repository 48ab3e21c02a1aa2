/**
 * Owns the proof of a scenario for one learner, and for many: which ways are played and which findings are told of them. What each finding
 * means is owned by the files under proof/.
 */
import type { Sqlite } from '../crm/db.ts';
import { type Instance, instanceOf } from '../scenario/instance.ts';
import { learnerCode } from '../scenario/learner-code.ts';
import type { Mistake, Mistakes, PlayedStep, ScenarioFile, Solution } from '../scenario/schema.ts';
import type { Finding } from './proof/finding.ts';
import { Ground } from './proof/ground.ts';
import { Met } from './proof/play.ts';
import { proveRight } from './proof/right.ts';
import { proveStart } from './proof/start.ts';
import { WayTree } from './proof/tree.ts';
import { alsoRightWay, mistakeParts, putRightWay, restOf, solutionWay, type Way, wholeWay } from './proof/way.ts';
import { type OffScreen, proveWhole } from './proof/whole.ts';
import { proveWords } from './proof/words.ts';
import { askMistake, askPutRight } from './proof/wrong.ts';

export type { Finding, Place } from './proof/finding.ts';
export { play } from './proof/play.ts';
export type { OffScreen } from './proof/whole.ts';

/** A scenario's three files. */
export interface Files {
  file: ScenarioFile;
  solution: Solution;
  mistakes: Mistakes;
}

export interface Proof {
  /** The learner's code; empty for the learner without one. */
  code: string;
  findings: Finding[];
  /** Steps that were played: what several ways begin with counts once. */
  steps: number;
}

export interface Surroundings {
  code?: string;
  /** The how-manieth learner it is: what is inserted is tried at another place for each. */
  turn?: number;
  offScreen?: OffScreen;
}

/** The solution's steps, less those left out, with the changes merged in, and the added ones after them. */
export function mistakenSteps(solution: Solution, mistake: Mistake): PlayedStep[] {
  return wholeWay(mistakeParts(solution, mistake, 0)).map(({ step }) => step);
}

/** Every finding for the learner of one code; the scenario is proved when all hold, for every code. */
export const prove = (
  sqlite: Sqlite,
  file: ScenarioFile,
  solution: Solution,
  mistakes: Mistakes,
  surroundings: Surroundings = {},
): Finding[] => [...proofsOf(sqlite, { file, solution, mistakes }, [surroundings])].flatMap(({ findings }) => findings);

/** One proof after the other, all on one ground. */
function* proofsOf(sqlite: Sqlite, files: Files, learners: Iterable<Surroundings>): Generator<Proof> {
  const ground = new Ground(sqlite);
  try {
    for (const learner of learners) yield proofOf(sqlite, files, { ...learner, ground });
  } finally {
    ground.close();
  }
}

function proofOf(
  sqlite: Sqlite,
  { file, solution, mistakes }: Files,
  { code = '', turn = 0, offScreen = () => undefined, ground }: Surroundings & { ground: Ground },
): Proof {
  const instance = instanceOf(file, code);
  const met = new Met();
  const tree = new WayTree(sqlite, instance, { met, ground });
  let start: Finding[] = [];
  tree.ask({
    way: [],
    tell: (outcome) => {
      start = proveStart(file, outcome);
    },
  });
  const right = [
    askRight(tree, 'the solution', solutionWay(solution), { file: 'solution.yaml', path: ['steps'] }),
    ...solution['also-right'].map((way, i) =>
      askRight(tree, `the other right way “${way.id}”`, alsoRightWay(solution, way, i), {
        file: 'solution.yaml',
        path: ['also-right', i],
      }),
    ),
  ];
  const wrong = mistakes.mistakes.map((mistake, i) =>
    askWrong(tree, instance, { solution, mistakes, mistake, i, turn }),
  );
  tree.play();
  const ways: Way[] = [
    solutionWay(solution),
    ...solution['also-right'].map((way, i) => alsoRightWay(solution, way, i)),
    ...mistakes.mistakes.map((mistake, i) => wholeWay(mistakeParts(solution, mistake, i))),
    ...mistakes['put-right'].map(putRightWay),
  ];
  const findings = [
    ...start,
    ...[...right, ...wrong].flatMap((told) => told()),
    ...proveWhole(instance, mistakes, ways, met, offScreen),
    ...proveWords(instance),
  ];
  return { code, findings, steps: met.steps };
}

/** What is found, once all ways are played. */
type Told = () => Finding[];

function askRight(tree: WayTree, of: string, way: Way, at: Finding['at']): Told {
  const found: Finding[] = [];
  tree.ask({ way, tell: (outcome) => found.push(proveRight(of, outcome, at)) });
  return () => found;
}

interface Wrong {
  solution: Solution;
  mistakes: Mistakes;
  mistake: Mistake;
  /** Its place in the file. */
  i: number;
  turn: number;
}

function askWrong(tree: WayTree, { scenario }: Instance, { solution, mistakes, mistake, i, turn }: Wrong): Told {
  const parts = mistakeParts(solution, mistake, i);
  const at = { file: 'mistakes.yaml' as const, path: ['mistakes', i] };
  const lasting = scenario.traps.flatMap((trap) => (trap.lasting ? [trap.id] : []));
  const shown = mistakes['put-right'].flatMap((each, place) =>
    each.mistake === mistake.id ? [putRightWay(each, place)] : [],
  );
  const told = [
    askMistake(tree, mistake, parts, { at, turn }),
    askPutRight(tree, mistake, parts, { rest: restOf(solution, mistake), shown, lasting, at }),
  ];
  return () => told.map((finding) => finding());
}

/** The codes that a proof is made for: that of nobody first, then always the same ones. */
export const codeOfVariant = (turn: number): string => (turn === 0 ? '' : learnerCode(`Learner ${turn}`, ''));

/** One proof after the other, for so many learners. */
export const proveVariants = (
  sqlite: Sqlite,
  files: Files,
  { variants, offScreen }: { variants: number; offScreen: OffScreen },
): Generator<Proof> =>
  proofsOf(
    sqlite,
    files,
    Array.from({ length: variants }, (_, turn) => ({ code: codeOfVariant(turn), turn, offScreen })),
  );

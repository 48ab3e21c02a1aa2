/**
 * Owns what internal quality assurance can look at: every criterion of every decision and pack that was dropped, with how it came to be shown and what
 * was said of it. Pure. Must never weigh a line, nor choose one: what is looked at is the quality assurer's.
 */
import { fold } from '../../../engine/kernel/text.ts';
import { type Method, methods } from '../../../engine/unit/methods.ts';
import { yesNo } from '../../../evidence/assessment/say.ts';
import type { Assessment } from '../../../evidence/assessment/schema.ts';
import { judgementOf, listed, overallOf } from '../../../evidence/assessment/standing-of.ts';
import type { PlanRow, Sampled } from '../../../evidence/chain/iqa.ts';
import { isEvidence } from '../../../evidence/verdict/say-verdict.ts';
import type { DroppedDecision, DroppedPack } from './dropped.ts';

export interface SampleLine {
  /** Of this list alone. */
  id: string;
  file: string;
  /** undefined where nobody has decided yet: a pack alone. */
  decision: DroppedDecision | undefined;
  assessor: string;
  learner: string;
  scenario: string;
  criterion: string;
  methods: readonly Method[];
  /** In the assessor's words; '' where there are none. */
  decided: string;
  /** Whether the assessor let simulated evidence count; null where that was not said. */
  simulation: boolean | null;
}

/** All that came from simulation, which is all that this product makes; with what else a criterion rests on. */
export function sampleLines(packs: readonly DroppedPack[], decisions: readonly DroppedDecision[]): SampleLine[] {
  const sound = once(packs.filter(({ verdict }) => verdict && isEvidence(verdict)));
  const byPack = new Map(
    sound.flatMap(({ verdict }) => (verdict?.shown ? [[verdict.shown.fingerprint, verdict.shown]] : [])),
  );
  const judged = new Set(decisions.map(({ assessment }) => assessment.pack.fingerprint));
  return [
    ...decisions.flatMap((decision) => {
      const { pack, entries } = decision.assessment;
      return pack.criteria.map(({ id }): SampleLine => {
        const judgement = judgementOf(entries, id);
        const shown = byPack.get(pack.fingerprint)?.criteria.find((each) => each.id === id)?.methods;
        return {
          ...{ id: `${decision.fingerprint} ${id}`, file: decision.file, decision, criterion: id },
          ...{ assessor: decision.assessor, learner: pack.learner.name, scenario: pack.scenario.title },
          methods: inOrder([...(shown ?? heldMethods(pack, id)), ...talkedOf(decision.assessment, id)]),
          decided: judgement?.decision ?? '',
          simulation: judgement?.simulation ?? null,
        };
      });
    }),
    ...sound.flatMap(({ name, verdict }, at) => {
      const shown = verdict?.shown;
      if (!shown || judged.has(shown.fingerprint)) return [];
      return shown.criteria.map(
        (each): SampleLine => ({
          ...{ id: `${at} ${each.id}`, file: name, decision: undefined, assessor: '', criterion: each.id },
          ...{ learner: shown.learner, scenario: shown.scenario, methods: each.methods, decided: '', simulation: null },
        }),
      );
    }),
  ];
}

/** Two files may hold one pack. */
function once(packs: readonly DroppedPack[]): DroppedPack[] {
  const seen = new Set<string | undefined>();
  return packs.filter(({ verdict }) => {
    const isNew = !seen.has(verdict?.shown?.fingerprint);
    seen.add(verdict?.shown?.fingerprint);
    return isNew;
  });
}

const inOrder = (codes: readonly Method[]): Method[] => methods.filter((code) => codes.includes(code));

/** Without the pack: a goal that holds is a product of the simulation. */
const heldMethods = ({ goals }: Assessment['pack'], criterion: string): Method[] =>
  goals.some(({ holds, criteria }) => holds && criteria.includes(criterion)) ? ['P', 'SIM'] : [];

/** Questions that were asked and answered are a professional discussion. */
const talkedOf = ({ entries }: Assessment, criterion: string): Method[] =>
  listed(entries, 'question').some((asked) => asked.criterion === criterion && asked.answer.trim() !== '')
    ? ['PD']
    : [];

export const overallIn = ({ assessment }: DroppedDecision): string =>
  overallOf(assessment.entries)?.decision ?? 'not decided';

export interface WantedSample {
  assessor: string;
  learner: string;
  criterion: string;
  method: Method | '';
}
const WHERE: Readonly<Record<keyof WantedSample, (line: SampleLine) => readonly string[]>> = {
  assessor: (line: SampleLine) => [line.assessor],
  learner: (line: SampleLine) => [line.learner],
  criterion: (line: SampleLine) => [line.criterion],
  method: (line: SampleLine) => line.methods,
};

export const wantedLines = (lines: readonly SampleLine[], wanted: WantedSample): SampleLine[] =>
  lines.filter((line) =>
    (Object.keys(WHERE) as (keyof WantedSample)[]).every(
      (part) => wanted[part] === '' || WHERE[part](line).includes(wanted[part]),
    ),
  );

/** What can be chosen in a filter, each once, in order. */
export const choicesOf = (lines: readonly SampleLine[], part: keyof WantedSample): string[] =>
  [...new Set(lines.flatMap((line) => WHERE[part](line)))]
    .filter((each) => each !== '')
    .sort((a, b) => (fold(a) < fold(b) ? -1 : 1));

/** What an assessor has decided: of a criterion that was left open, a decision file decides nothing. */
export const decidedLines = (lines: readonly SampleLine[]): SampleLine[] =>
  lines.filter(({ decided }) => decided !== '');

type PlannedRow = Pick<PlanRow, 'assessor' | 'learner' | 'criteria' | 'methods'>;

/** One row of a plan for each assessor and learner: what of theirs is in these lines. What nobody has decided is not planned. */
export function planRowsOf(lines: readonly SampleLine[]): PlannedRow[] {
  return [
    ...Map.groupBy(decidedLines(lines), ({ assessor, learner }) => JSON.stringify([assessor, learner])).values(),
  ].map((of) => ({
    assessor: of[0]?.assessor ?? '',
    learner: of[0]?.learner ?? '',
    criteria: [...new Set(of.map(({ criterion }) => criterion))].sort(),
    methods: inOrder(of.flatMap((line) => [...line.methods])),
  }));
}

const HEADS = [
  'Assessor',
  'Learner',
  'Scenario',
  'Criterion',
  'Methods',
  'Decision',
  'Simulation accepted',
  'Looked at by IQA',
  'File',
];

/** The outcome of IQA for one line; '' where IQA has not looked at that criterion. */
export const lookedAt = ({ decision, criterion }: SampleLine): Sampled['outcome'] | '' =>
  decision?.sampled?.says.criteria.includes(criterion) ? decision.sampled.says.outcome : '';

/** With their heads first, for a file. */
export const sampleRecords = (lines: readonly SampleLine[]): string[][] => [
  HEADS,
  ...lines.map((line) => [
    ...[line.assessor, line.learner, line.scenario, line.criterion, line.methods.join(', '), line.decided],
    ...[yesNo(line.simulation), lookedAt(line), line.file],
  ]),
];

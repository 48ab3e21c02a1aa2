/**
 * Owns a scenario as a picture of its machine: phases, goals, traps, the messages that arrive and what each waits for; and the same in
 * sentences, for those who cannot see it. Must never lay anything out; Graphviz does.
 */
import type { Edge, Graph, Node, Subgraph } from '@viz-js/viz';
import { sayDay } from '../../../engine/kernel/date.ts';
import { count } from '../../../engine/kernel/phrases.ts';
import { type Region, type Regions, regionsOf } from '../../../engine/machine/regions.ts';
import type { Arrival, Scenario } from '../../../engine/scenario/instance.ts';

const INK = '#17262b';
const FILL = { phase: '#ffffff', goal: '#e3f2e8', trap: '#fdecd2', message: '#e6eff8', cause: '#ffffff' } as const;
const LINE = { phase: '#00606f', goal: '#1d6b3a', trap: '#8a4b00', message: '#2b5c8f', cause: '#5b6a70' } as const;
type Kind = keyof typeof FILL;
const WIDE = 34;

/** Lines of about so many signs, broken between words. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
const plain = (event: string): string => event.replaceAll('-', ' ');

const node = (kind: Kind, name: string, label: string): Node => ({
  name: `${kind} ${name}`,
  attributes: { label, fillcolor: FILL[kind], color: LINE[kind], ...(kind === 'message' && { shape: 'note' }) },
});
const cluster = (name: string, label: string, nodes: Node[]): Subgraph => ({
  name: `cluster ${name}`,
  graphAttributes: { label, labeljust: 'l', style: 'rounded', color: '#b9c4c8', fontsize: 13 },
  nodes: nodes.toReversed(),
});

/** "open ⇄ holding"; "clear → sprung, for good" where there is no way back. */
const statesOf = ({ initial, moves, states }: Region): string => {
  const other = states.find((state) => state !== initial) ?? '';
  return moves.some(({ from }) => from === other) ? `${initial} ⇄ ${other}` : `${initial} → ${other}, for good`;
};

/** What a message waits for: the node it comes from, and what stands on the way to it. */
function causeOf(arrives: Arrival, place: number): { from: string; node?: Node; label: string; says: string } {
  const later = 'later' in arrives && arrives.later > 0 ? `${count(arrives.later, 'step')} later` : '';
  const after = later ? `${later}, after` : 'after';
  if ('goal' in arrives)
    return { from: `goal ${arrives.goal}`, label: later, says: `${after} the goal “${arrives.goal}” holds` };
  if ('trap' in arrives)
    return { from: `trap ${arrives.trap}`, label: later, says: `${after} the trap “${arrives.trap}” is walked into` };
  const what =
    'step' in arrives ? `step ${arrives.step}` : 'day' in arrives ? sayDay(arrives.day) : 'what it waits for holds';
  const cause = node('cause', String(place), what);
  const says = !('day' in arrives)
    ? `${after} ${what}`
    : 'when' in arrives
      ? `from ${what} on, when what it waits for holds`
      : `on ${what}`;
  return { from: cause.name, node: cause, label: later, says };
}

const messagesOf = (scenario: Scenario) =>
  scenario.coming.flatMap(({ rows, arrives }, i) =>
    (rows.message ?? []).map(({ id, subject, sender }) => ({
      id,
      subject: String(subject),
      sender: String(sender),
      cause: causeOf(arrives, i),
    })),
  );

export function drawingOf(scenario: Scenario): Graph {
  const regions: Regions = regionsOf(scenario, 'practice');
  const saying = (list: readonly { id: string; says: string }[], id: string): string =>
    list.find((one) => one.id === id)?.says ?? id;
  const following = (
    kind: 'goal' | 'trap',
    list: readonly { id: string; says: string }[],
    all: readonly Region[],
  ): Node[] =>
    all.map((region) =>
      node(kind, region.id, `${wrapped(saying(list, region.id))}\n${region.id}: ${statesOf(region)}`),
    );
  const messages = messagesOf(scenario);
  const edge = (tail: string, head: string, attributes: Edge['attributes'] = {}): Edge => ({ tail, head, attributes });
  return {
    name: scenario.slug,
    directed: true,
    graphAttributes: {
      rankdir: 'LR',
      ranksep: 0.7,
      nodesep: 0.18,
      fontname: 'Helvetica',
      fontcolor: INK,
      bgcolor: 'white',
      pad: 0.25,
    },
    nodeAttributes: {
      shape: 'box',
      style: 'rounded,filled',
      fontname: 'Helvetica',
      fontsize: 11,
      fontcolor: INK,
      margin: 0.12,
    },
    edgeAttributes: { fontname: 'Helvetica', fontsize: 10, fontcolor: INK, color: '#5b6a70' },
    // From left to right the later ones come out on top.
    subgraphs: [
      cluster(
        'phases',
        'Attempt',
        regions.phase.states.map((id) => node('phase', id, id === regions.phase.initial ? `${id}\n(begins here)` : id)),
      ),
      cluster('goals', 'Goals: what must hold at the end', following('goal', scenario.goals, regions.goals)),
      ...(regions.traps.length > 0
        ? [cluster('traps', 'Traps', following('trap', scenario.traps, regions.traps))]
        : []),
      ...(messages.length > 0
        ? [
            cluster(
              'messages',
              'Messages that arrive',
              messages.map(({ id, subject, sender }) => node('message', id, `${wrapped(subject)}\nfrom ${sender}`)),
            ),
          ]
        : []),
    ].reverse(),
    nodes: messages.flatMap(({ cause }) => cause.node ?? []),
    edges: [
      // Seen by nobody: they put the traps beside the goals.
      ...regions.goals.flatMap(({ id }, i) => {
        const trap = regions.traps[i];
        return trap ? [edge(`goal ${id}`, `trap ${trap.id}`, { style: 'invis' })] : [];
      }),
      ...regions.phase.moves.map(({ from, to, event }) =>
        edge(`phase ${from}`, `phase ${to}`, { label: plain(event) }),
      ),
      ...messages.map(({ id, cause }) => edge(cause.from, `message ${id}`, { label: cause.label, style: 'dashed' })),
    ],
  };
}

/** The same in sentences. */
export function sentencesOf(scenario: Scenario): string[] {
  const { phase, traps } = regionsOf(scenario, 'practice');
  return [
    `The attempt goes from “${phase.initial}” through ${phase.states
      .slice(1)
      .map((id) => `“${id}”`)
      .join(', ')}.`,
    ...scenario.goals.map(({ id, says }) => `Goal “${id}”: ${says}.`),
    ...scenario.traps.map(
      ({ id, says }) =>
        `Trap “${id}”: ${says}${traps.find((trap) => trap.id === id)?.moves.some(({ from }) => from === 'sprung') ? '' : ' It cannot be put right.'}`,
    ),
    ...messagesOf(scenario).map(
      ({ subject, sender, cause }) => `The message “${subject}” from ${sender} arrives ${cause.says}.`,
    ),
  ];
}

import { describe, expect, it } from 'vitest';
import { partOf } from '../../../../tests/builders/cases-of.ts';
import { aWrittenScenario } from '../../../../tests/builders/scenario.ts';
import { scenarioOf, settled, slugs } from '../../../../tests/builders/scenario-files.ts';
import { instanceOf } from '../../../engine/scenario/instance.ts';
import { parseScenario } from '../../../engine/scenario/parse.ts';
import { drawingOf, sentencesOf } from './drawing.ts';
import { svgOf } from './svg.ts';

const story = instanceOf(
  settled(
    parseScenario(
      aWrittenScenario(`days: { until: 4 Nov 2026 }
goals: [{ id: asked, says: Somebody <was> asked & answered, criteria: [P2.3], holds: { some: task, where: { title: Ask } } }]
traps: [{ id: bad, says: A bad task., tells: Take it away., when: { some: task, where: { title: Bad } } }]
throughout: [{ id: kept, says: A task was seen by all., tells: It was seen., holds: { none: task, where: { title: Seen } } }]
mail:
  - { from: Nadia, subject: First, text: Hello, arrives: { trap: bad, later: 3 } }
  - { from: Nadia, subject: Second, text: Hello, arrives: { day: 4 Nov 2026 } }
  - { from: Nadia, subject: Third, text: Hello, arrives: { goal: asked } }
`),
    ),
  ).value,
  '',
).scenario;

describe('the picture of a scenario', () => {
  it.each(partOf(slugs()))(
    'has each phase, goal and trap once, and is one picture with a title and a description: %s',
    async (slug) => {
      const { scenario } = scenarioOf(slug);
      const svg = await svgOf(drawingOf(scenario), 'A title', sentencesOf(scenario));
      expect(svg).toMatch(/<svg role="img" aria-labelledby="title" aria-describedby="desc"/);
      expect(svg.match(/<title/g)).toHaveLength(1);
      const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
        text.replaceAll('&#45;', '-'),
      );
      for (const { id } of [...scenario.goals, ...scenario.traps])
        expect(texts.filter((text) => text.startsWith(`${id}: `))).toHaveLength(1);
      for (const phase of ['briefed', 'working', 'accounting', 'packed']) expect(texts).toContain(phase);
    },
  );

  it('says which trap is for good, and what each message waits for', () => {
    const label = (name: string) =>
      drawingOf(story)
        .subgraphs?.flatMap(({ nodes = [] }) => nodes)
        .find((node) => node.name === name)?.attributes?.['label'];
    expect(label('trap kept')).toMatch(/kept: clear → sprung, for good$/);
    expect(label('trap bad')).toMatch(/bad: clear ⇄ sprung$/);
    const said = sentencesOf(story);
    expect(said).toContain(
      'The message “First” from Nadia arrives 3 steps later, after the trap “bad” is walked into.',
    );
    expect(said).toContain('The message “Second” from Nadia arrives on 4 Nov 2026.');
    expect(said).toContain('The message “Third” from Nadia arrives after the goal “asked” holds.');
    expect(said).toContain('Trap “kept”: A task was seen by all. It cannot be put right.');
  });

  it('takes a tutor’s text for text', async () => {
    const svg = await svgOf(drawingOf(story), 'A <b>title</b>', sentencesOf(story));
    expect(svg).toContain('<title id="title">A &lt;b&gt;title&lt;/b&gt;</title>');
    expect(svg).toContain('Somebody &lt;was&gt; asked &amp; answered');
    expect(svg).not.toContain('<was>');
  });
});

/**
 * Owns whom a Boolean search finds, worked out the long way: every word of every text of every person. It follows the comment of
 * tests/cases/boolean.yaml and knows nothing of the engine's reading, so that the two can be compared.
 */
import type { BooleanNode, Term } from '../../src/engine/boolean/tree.ts';
import { fold } from '../../src/engine/kernel/text.ts';
import type { Candidate } from './boolean-records.ts';

const JOINER = /(?<=[\p{L}\p{N}])[-/.&](?=[\p{L}\p{N}])/gu;

/** Once with a gap where a sign joins, once with nothing. */
function readings(text: string): string[] {
  const plain = fold(text.replace(/(\d),(\d{3})/g, '$1$2')).replace(/(\d)\.(\d)/g, '$1∙$2');
  return [' ', ''].map((gap) => {
    const apart = plain
      .replace(/([\p{L}\p{N}])\.net(?![\p{L}\p{N}])/gu, gap ? '$1 ·net' : '$1net')
      .replace(/(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])/gu, ' ·net')
      .replace(JOINER, gap);
    const words = apart.match(/[\p{L}\p{N}∙·]+(?:[+#]+(?![\p{L}\p{N}+#]))?/gu) ?? [];
    return ` ${words.join(' ')} `;
  });
}

function stands({ text, star }: Term, texts: readonly (string | null)[]): boolean {
  const asked = readings(text).map((words) => (star ? words.trimEnd() : words));
  return texts.some(
    (one) => one !== null && readings(one).some((reading) => asked.some((words) => reading.includes(words))),
  );
}

export function fits(node: BooleanNode, who: Candidate): boolean {
  switch (node.kind) {
    case 'not':
      return !fits(node.of, who);
    case 'and':
      return node.of.every((side) => fits(side, who));
    case 'or':
      return node.of.some((side) => fits(side, who));
    case 'term':
      return has(node, who);
  }
}

function has(node: Term, who: Candidate): boolean {
  const value = (who.availability ?? '').toLowerCase();
  switch (node.field) {
    case 'status':
      return node.star ? value.startsWith(node.text.toLowerCase()) : value === node.text.toLowerCase();
    case 'name':
      return stands(node, [who.name]);
    case 'town':
      return stands(node, [who.town]);
    case 'title':
      return stands(node, [who.title]);
    case 'skill':
      return stands(node, who.skills);
    case undefined:
      return stands(node, [who.id, who.name, who.town, who.title, ...who.skills, who.summary, who.cv]);
  }
}

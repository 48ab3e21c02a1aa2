/** Owns proof of how a template is filled. */
import { expect, it } from 'vitest';
import { fillTemplate } from './fill-template.ts';
import { standardTemplates } from './standard-templates.ts';

it.each([
  ['Dear {first name}', { 'first name': 'Amira' }, 'Dear Amira', []],
  ['{a} and {b} and {a}', { b: 'two' }, '{a} and two and {a}', ['a']],
  ['an empty one is not known: {a}{b}', { a: '', b: null }, 'an empty one is not known: {a}{b}', ['a', 'b']],
  ['{a}', { a: '{b} $& <i>', b: 'x' }, '{b} $& <i>', []],
  ['{ a } {A} {} {{x}} {constructor}', { x: 'y' }, '{ a } {A} {} {y} {constructor}', ['constructor']],
])('%s', (template, values: Record<string, string | null>, text, left) =>
  expect(fillTemplate(template, values)).toEqual({ text, left }),
);

it('the standard ones have names of their own, and each has something to fill', () => {
  expect(new Set(standardTemplates.flatMap(({ id, name }) => [id, name])).size).toBe(2 * standardTemplates.length);
  for (const { body } of standardTemplates) expect(fillTemplate(body, {}).left).toContain('consultant');
});

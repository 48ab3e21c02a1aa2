/**
 * Owns where the text of a template goes in a message: in place of the one that was put in before, else under what was typed. Pure.
 * Must never overwrite what somebody typed: where they changed what was put in, they are asked.
 */

/** The whole text with it in its place; undefined where that is for the person to say. `gave`: what was put in before, '' for nothing. */
export function withTemplate(body: string, gave: string, text: string): string | undefined {
  if (gave === '' || body.trim() === '') return under(body, text);
  const at = body.lastIndexOf(gave);
  return at < 0 ? undefined : `${body.slice(0, at)}${text}${body.slice(at + gave.length)}`;
}

export const under = (body: string, text: string): string => [body.trimEnd(), text].filter(Boolean).join('\n\n');

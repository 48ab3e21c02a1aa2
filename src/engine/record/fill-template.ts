/** Owns putting what is known into a template. Pure: what is not known is left as it stands, and named. */

export interface Filled {
  text: string;
  /** The fields that were left, each once, in the order of the text. */
  left: string[];
}

/** A field in braces; nothing that a person would write by chance. */
const FIELD = /\{([a-z][a-z ]{0,40})\}/g;

/** `values`: by the name of the field, in small letters. What is put in is never looked through for fields again. */
export function fillTemplate(template: string, values: Readonly<Record<string, string | null | undefined>>): Filled {
  const left = new Set<string>();
  const text = template.replace(FIELD, (whole, field: string) => {
    const value = Object.hasOwn(values, field) ? values[field] : undefined;
    if (value) return value;
    left.add(field);
    return whole;
  });
  return { text, left: [...left] };
}

/**
 * Owns animations and transitions, held where they were.
 * Must never pause or finish a live one.
 */
import type { Twins } from './types.ts';

const NOT_PROPERTIES = new Set(['offset', 'computedOffset', 'easing', 'composite']);

/** Writes the values of the moment into the copy. Returns the rules that pseudo-elements need (often none). */
export function holdMotion(root: Element, twins: Twins): string {
  const rules: string[] = [];
  for (const { effect } of root.getAnimations({ subtree: true })) {
    if (!(effect instanceof KeyframeEffect) || !effect.target) continue;
    const twin = twins.get(effect.target);
    if (!twin) continue;
    const style = getComputedStyle(effect.target, effect.pseudoElement);
    const values = animated(effect).map((name) => [name, style.getPropertyValue(name)] as const);
    if (effect.pseudoElement) {
      twin.setAttribute('data-frozen-motion', `${rules.length}`);
      const text = values.map(([name, value]) => `${name}:${value}!important;`).join('');
      rules.push(`[data-frozen-motion="${rules.length}"]${effect.pseudoElement}{${text}}`);
    } else for (const [name, value] of values) twin.style.setProperty(name, value, 'important');
  }
  return rules.join('\n');
}

/** Names, as in CSS, of the properties that the effect moves. */
function animated(effect: KeyframeEffect): string[] {
  const names = new Set(effect.getKeyframes().flatMap((frame) => Object.keys(frame)));
  return [...names].filter((name) => !NOT_PROPERTIES.has(name)).map(cssName);
}

function cssName(name: string): string {
  if (name.startsWith('--')) return name;
  if (name === 'cssFloat') return 'float';
  if (name === 'cssOffset') return 'offset';
  return name.replace(/^(?=webkit[A-Z])/, '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Owns finding on the page what the training layer points at: first the fields in a form, then the buttons that open one, then the
 * fields as they are shown, then the tab, then the place in the rail. Must never change anything in the workplace.
 */
import type { Spotlit } from '../../actions/spotlit.ts';

const inSight = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;
const wordsOf = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();

/** The parts of the page to mark; empty where nothing of it is there yet. */
export function marked(workplace: ParentNode, { fields, labels, words, tab, link }: Spotlit): Element[] {
  const all = (selector: string): Element[] => [...workplace.querySelectorAll(selector)].filter(inSight);
  const named = fields.flatMap((field) => all(`[data-evidence$=":${CSS.escape(field)}"]`));
  const inForm = named.filter((element) => element.closest('form'));
  const labelled = all('label').flatMap((label) => {
    const control = labels.some((words) => wordsOf(label).startsWith(words)) && (label as HTMLLabelElement).control;
    return control && inSight(control) && !control.closest('[data-evidence]') ? [control] : [];
  });
  const tabs = all('[role=tab][aria-selected=false]').filter((one) => tab && wordsOf(one).startsWith(tab));
  const found = [
    inForm,
    all('main button').filter((button) => words.includes(wordsOf(button))),
    // A row of a table shows what is there, not where it is done.
    named.filter((element) => !element.closest('table, li')),
    labelled,
    all(`[id="add-skill"]`).filter(() => fields.includes('skill')),
  ];
  if (tabs.length > 0 && inForm.length === 0) return tabs;
  return found.find((some) => some.length > 0) ?? all(`nav a[href="${link}"]`);
}

/** Of a part of the page, what can be seen of it: undefined where something lies over it, or it is scrolled away. */
export function seen(element: Element): DOMRect | undefined {
  const box = element.getBoundingClientRect();
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 24));
  return hit && (element.contains(hit) || hit.contains(element)) ? box : undefined;
}

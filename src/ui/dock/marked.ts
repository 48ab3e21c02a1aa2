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

/** Room between a part and the frame round it, in CSS px. */
const AROUND = 4;

/**
 * The frame round what can be seen of a part: undefined where something lies over it, or it is scrolled away. What is scrolled out of its place
 * is not framed, so that no frame lies over what stands beside that place.
 */
export function seen(element: Element): DOMRect | undefined {
  const box = element.getBoundingClientRect();
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 24));
  if (!hit || !(element.contains(hit) || hit.contains(element))) return undefined;
  const sides = {
    left: box.left - AROUND,
    top: box.top - AROUND,
    right: box.right + AROUND,
    bottom: box.bottom + AROUND,
  };
  for (let part = element.parentElement; part; part = part.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(part);
    const edge = part.getBoundingClientRect();
    if (overflowX !== 'visible') {
      sides.left = Math.max(sides.left, edge.left);
      sides.right = Math.min(sides.right, edge.right);
    }
    if (overflowY !== 'visible') {
      sides.top = Math.max(sides.top, edge.top);
      sides.bottom = Math.min(sides.bottom, edge.bottom);
    }
  }
  return new DOMRect(sides.left, sides.top, sides.right - sides.left, sides.bottom - sides.top);
}

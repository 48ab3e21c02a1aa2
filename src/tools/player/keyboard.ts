/**
 * Owns touching the screen with the keyboard alone: every control is reached with Tab or Shift+Tab from where the focus is,
 * with the arrows inside tabs, lists and selects. Never puts the focus anywhere by itself, and never clicks.
 */
import type { Locator } from 'playwright-core';
import type { Input } from './input.ts';

/** More presses than this, and a person would have given up long ago. */
const LIMIT = 250;

type Where = 'here' | 'before' | 'after';

/** Where the control stands, seen from the focus: what a person sees at a glance before choosing Tab or Shift+Tab. */
const seen = (control: Locator): Promise<Where> =>
  control.evaluate((element): Where => {
    const focus = element.ownerDocument.activeElement ?? element.ownerDocument.body;
    // Tabs are one stop: whichever of them has the focus, the arrows do the rest.
    const list = element.getAttribute('role') === 'tab' ? element.closest('[role=tablist]') : null;
    if (focus === element || (focus.getAttribute('role') === 'tab' && list?.contains(focus))) return 'here';
    return element.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after';
  });

async function presses(control: Locator, key: string, times: number): Promise<void> {
  const { keyboard } = control.page();
  for (let i = 0; i < times; i += 1) await keyboard.press(key);
}

async function reach(control: Locator): Promise<void> {
  await control.waitFor();
  for (let tabs = 0; tabs <= LIMIT; tabs += 1) {
    const where = await seen(control);
    if (where === 'here') return;
    await presses(control, where === 'before' ? 'Shift+Tab' : 'Tab', 1);
  }
  throw new Error(`The keyboard does not reach ${control} in ${LIMIT} presses of Tab.`);
}

/** Presses an arrow until the control is the one that Enter would take. */
async function arrowTo(control: Locator, key: string): Promise<void> {
  const chosen = (): Promise<boolean> =>
    control.evaluate((element) => {
      const focus = element.ownerDocument.activeElement;
      return focus === element || (element.id !== '' && focus?.getAttribute('aria-activedescendant') === element.id);
    });
  for (let arrows = 0; arrows <= LIMIT; arrows += 1) {
    if (await chosen()) return;
    await presses(control, key, 1);
  }
  throw new Error(`The keyboard does not reach ${control} in ${LIMIT} presses of ${key}.`);
}

export const keyboard: Input = {
  async press(control: Locator) {
    await control.waitFor();
    const role = await control.getAttribute('role');
    if (role === 'option') await arrowTo(control, 'ArrowDown');
    else await reach(control);
    if (role === 'tab') await arrowTo(control, 'ArrowRight');
    else await presses(control, 'Enter', 1);
  },
  async type(field: Locator, text: string) {
    await reach(field);
    if ((await field.inputValue()) !== '') await presses(field, 'ControlOrMeta+a', 1);
    if (text === '') await presses(field, 'Delete', 1);
    else await field.page().keyboard.type(text);
  },
  async choose(select: Locator, value: string) {
    await reach(select);
    const steps = await select.evaluate((element, wanted) => {
      const { options, selectedIndex } = element as HTMLSelectElement;
      const at = [...options].findIndex((option) => option.value === wanted);
      return at < 0 ? undefined : at - selectedIndex;
    }, value);
    if (steps === undefined) throw new Error(`${select} does not offer “${value}”.`);
    await presses(select, steps < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(steps));
  },
  async tick(box: Locator, on: boolean) {
    await reach(box);
    if ((await box.isChecked()) !== on) await presses(box, 'Space', 1);
  },
};

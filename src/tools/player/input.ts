/** Owns how the screen is operated, and the mouse's way of it. Never knows what is pressed or why. */
import type { Control } from './screen.ts';

export interface Input {
  /** Presses a button, a link, a tab or a line of a list. */
  press(control: Control): Promise<void>;
  /** Puts a text into a field, in place of what stands there. */
  type(field: Control, text: string): Promise<void>;
  /** Chooses from a select, by value. */
  choose(select: Control, value: string): Promise<void>;
  /** Sets a check box. */
  tick(box: Control, on: boolean): Promise<void>;
}

export const mouse: Input = {
  press: (control) => control.click(),
  type: (field, text) => field.fill(text),
  choose: async (select, value) => {
    await select.selectOption(value);
  },
  tick: (box, on) => box.setChecked(on),
};

/**
 * Owns letting a text area grow with what is typed where the browser cannot do it by itself (`field-sizing`): a text that scrolls in its
 * box is hard to read over, and a figure would show a part of it.
 * Must never make it smaller than its style says.
 */
import type { Attachment } from 'svelte/attachments';

const canGrow = (): boolean => CSS.supports('field-sizing', 'content');

/** For a text area. `text`: read, so that it also grows with what is put in by the program. */
export const growing =
  (text: () => string): Attachment<HTMLTextAreaElement> =>
  (area) => {
    if (canGrow()) return;
    text();
    area.style.height = 'auto';
    // Borders are in the height and not in what scrolls.
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  };

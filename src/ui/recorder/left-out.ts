/**
 * Owns what of the workplace is no part of a picture: a line that comes and goes, says what the caption says, and takes the room of what is
 * marked. Must never leave the page otherwise than it was.
 */

/** Set on such a line by whoever shows it. */
const LEFT_OUT = '[data-no-picture]';

/** Takes them out of the layout until what it answers is called: in one go, so that nobody sees them go. */
export function leaveOut(workplace: HTMLElement): () => void {
  const lines = [...workplace.querySelectorAll<HTMLElement>(LEFT_OUT)].map((line) => ({
    line,
    was: line.style.display,
  }));
  for (const { line } of lines) line.style.display = 'none';
  return () => {
    for (const { line, was } of lines) line.style.display = was;
  };
}

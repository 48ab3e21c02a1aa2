/** Owns how long what goes on by itself waits for whoever reads and looks, and how fast it can be asked to go. */

export const SPEEDS = [0.5, 1, 2] as const;
export const saySpeed = (speed: number): string => (speed === 1 ? 'Usual' : speed < 1 ? 'Slow' : 'Fast');

/** Time to read so many words and to look where they point, ms: some 200 words a minute. */
const READ = { still: 2_000, word: 300 } as const;
export const readingTime = (text: string, speed: number): number =>
  (READ.still + text.split(/\s+/).filter(Boolean).length * READ.word) / speed;

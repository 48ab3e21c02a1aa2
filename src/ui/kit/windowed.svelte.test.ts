/** Owns proof that a long list is in the page by parts, that no row is lost or doubled, and that what is far away keeps its height. */
import { afterEach, expect, it, vi } from 'vitest';
import { BLOCK, blocksOf, WHOLE_UP_TO, Windowed } from './windowed.svelte.ts';

const list = (length: number) => Array.from({ length }, (_, at) => at);

it('a list up to a certain length is whole; a longer one is in blocks that are the same list', () => {
  expect(blocksOf(list(WHOLE_UP_TO))).toEqual([{ from: 0, rows: list(WHOLE_UP_TO) }]);
  for (const length of [WHOLE_UP_TO + 1, 10_000, 10_049]) {
    const blocks = blocksOf(list(length));
    expect(blocks.flatMap(({ rows }) => rows)).toEqual(list(length));
    expect(Math.max(...blocks.map(({ rows }) => rows.length))).toBe(BLOCK);
    expect(blocks.every(({ from, rows }) => rows[0] === from)).toBe(true);
  }
  expect(blocksOf([])).toEqual([{ from: 0, rows: [] }]);
});

type Told = (seen: { isIntersecting: boolean }[]) => void;
function seeing(): { tell: (isIntersecting: boolean) => void; ended: () => boolean } {
  let told: Told | undefined;
  let ended = false;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: Told) {
        told = tell;
      }
      observe() {}
      disconnect() {
        ended = true;
      }
    },
  );
  return { tell: (isIntersecting) => told?.([{ isIntersecting }]), ended: () => ended };
}
const element = (height: number, focused: boolean) => {
  vi.stubGlobal('document', { activeElement: null });
  return { offsetHeight: height, contains: () => focused } as unknown as HTMLElement;
};
afterEach(() => vi.unstubAllGlobals());

it('a block out of sight leaves a gap of its height, and is back in sight', () => {
  const windowed = new Windowed();
  const eye = seeing();
  const leave = windowed.watch(100)(element(1800, false));
  expect(windowed.gapOf(100)).toBeUndefined();
  eye.tell(false);
  expect([windowed.gapOf(100), windowed.gapOf(50)]).toEqual([1800, undefined]);
  eye.tell(true);
  expect(windowed.gapOf(100)).toBeUndefined();
  leave();
  expect(eye.ended()).toBe(true);
});

it('is watched by the same for the same place, and guesses a shorter last block as high as its rows', () => {
  const windowed = new Windowed(10);
  expect(windowed.watch(50)).toBe(windowed.watch(50));
  expect(windowed.watch(50)).not.toBe(windowed.watch(100));
  expect([windowed.gapOf(0), windowed.gapOf(50), windowed.gapOf(100, 7)]).toEqual([undefined, 10 * BLOCK, 70]);
});

it('a block that has the focus stays where it is', () => {
  const windowed = new Windowed();
  const eye = seeing();
  windowed.watch(0)(element(1800, true));
  eye.tell(false);
  expect(windowed.gapOf(0)).toBeUndefined();
});

it('where nobody can say what is seen, everything is there', () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  const windowed = new Windowed();
  windowed.watch(0)(element(1800, false))();
  expect(windowed.gapOf(0)).toBeUndefined();
});

it('with a guess of how high a row is, rows are there once they are near, and the first ones always', () => {
  const windowed = new Windowed(40);
  expect([windowed.gapOf(0), windowed.gapOf(BLOCK)]).toEqual([undefined, 40 * BLOCK]);
  const eye = seeing();
  windowed.watch(BLOCK)(element(2150, false));
  eye.tell(true);
  expect(windowed.gapOf(BLOCK)).toBeUndefined();
  eye.tell(false);
  expect(windowed.gapOf(BLOCK)).toBe(2150);
});

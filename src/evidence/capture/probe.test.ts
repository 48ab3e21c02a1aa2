import { describe, expect, it } from 'vitest';
import { isAsProbed, PROBE, PROBE_SCALE } from './probe.ts';

/** The probe as it must be drawn, by hand: five squares on a ground. `scale` of the boxes from the second on. */
function drawn({ scale = PROBE_SCALE, letter = true, clip = true, shadow = 66 } = {}): Uint8ClampedArray {
  const [width, height] = [PROBE.width * PROBE_SCALE, PROBE.height * PROBE_SCALE];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  const fill = (x: number, y: number, w: number, h: number, [r, g, b]: number[], by = scale): void => {
    for (let row = Math.floor(y * by); row < (y + h) * by; row += 1)
      for (let column = Math.floor(x * by); column < (x + w) * by; column += 1)
        pixels.set([r ?? 0, g ?? 0, b ?? 0, 255], (row * width + column) * 4);
  };
  fill(0, 0, PROBE.width, PROBE.height, [250, 240, 230], PROBE_SCALE);
  fill(4, 4, 8, 8, [12, 200, 100], PROBE_SCALE);
  fill(28, 4, 8, 8, [230, 130, 135]);
  fill(16, 4, 8, 8, [30, 60, 220]);
  fill(36, 4, clip ? 8 : 24, clip ? 8 : 20, [12, 200, 100]);
  fill(62, 4, 4, 8, [12, 200, 100]);
  fill(shadow, 4, 4, 8, [210, 20, 40]);
  if (letter) fill(48, 4, 8, 8, [30, 60, 220]);
  return pixels;
}
const WIDTH = PROBE.width * PROBE_SCALE;

describe('the self-test takes a way of drawing', () => {
  it('that shows every box where it must be', () => expect(isAsProbed(drawn(), WIDTH)).toBe(true));
});

describe('and none', () => {
  it('that leaves boxes with a layer of their own at half the size', () =>
    expect(isAsProbed(drawn({ scale: 1 }), WIDTH)).toBe(false));
  it('that does not cut off what a container hides', () =>
    expect(isAsProbed(drawn({ clip: false }), WIDTH)).toBe(false));
  it('that does not use the font inside the picture', () =>
    expect(isAsProbed(drawn({ letter: false }), WIDTH)).toBe(false));
  it('that casts a shadow to the wrong place', () => expect(isAsProbed(drawn({ shadow: 70 }), WIDTH)).toBe(false));
  it('that draws nothing', () => expect(isAsProbed(new Uint8ClampedArray(4 * 152 * 48), WIDTH)).toBe(false));
  it('whose picture is cut short', () => expect(isAsProbed(drawn().slice(0, 400), WIDTH)).toBe(false));
});

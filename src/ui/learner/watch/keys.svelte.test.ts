import { describe, expect, it } from 'vitest';
import { keyFor } from './keys.ts';

const pressed = (key: string, on: string, more: Partial<Parameters<typeof keyFor>[0]> = {}) => {
  const host = document.createElement('div');
  host.innerHTML = on;
  const target = host.firstElementChild;
  const plain = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, defaultPrevented: false };
  return keyFor({ key, target, ...plain, ...more });
};

describe('a key while a solution is watched', () => {
  it('moves it, wherever the focus rests on nothing that has a use for the key', () => {
    const move = (key: string) => pressed(key, '<aside></aside>');
    expect([' ', 'ArrowRight', 'ArrowLeft', 'Enter'].map(move)).toEqual(['toggle', 'next', 'previous', undefined]);
    expect(pressed('ArrowRight', '<button>Play</button>')).toBe('next');
  });
  it('is left to a control that it presses, or that it moves in', () => {
    for (const control of ['<button>Play</button>', '<a href="/">Home</a>', '<input>'])
      expect(pressed(' ', control)).toBeUndefined();
    for (const control of ['<input type="radio">', '<select></select>', '<div role="tab"></div>'])
      expect(pressed('ArrowRight', control)).toBeUndefined();
  });
  it('is left to the browser together with another, or when somebody has taken it', () => {
    expect(pressed('ArrowLeft', '<aside></aside>', { altKey: true })).toBeUndefined();
    expect(pressed(' ', '<aside></aside>', { defaultPrevented: true })).toBeUndefined();
  });
});

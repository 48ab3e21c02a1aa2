/** Owns the tones a message may have, and the shape that goes with each: a colour never stands alone. */
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import Info from '@lucide/svelte/icons/info';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { Component } from 'svelte';

export type Tone = 'ok' | 'warn' | 'bad' | 'plain' | 'info';

export const toneIcons: Record<Tone, Component> = {
  ok: CircleCheck,
  warn: TriangleAlert,
  bad: CircleAlert,
  plain: Info,
  info: Info,
};

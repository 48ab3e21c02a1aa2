/** Owns what the marks of a player are called and how they look. A look never says more than the word beside it. */
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import Image from '@lucide/svelte/icons/image';
import Target from '@lucide/svelte/icons/target';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import Undo2 from '@lucide/svelte/icons/undo-2';
import Wrench from '@lucide/svelte/icons/wrench';
import X from '@lucide/svelte/icons/x';
import type { Component } from 'svelte';
import type { Landmark, LandmarkKind } from '../../../assess/play/landmarks.ts';

export const MARKS: Record<LandmarkKind, { called: string; icon: Component; tone: 'ok' | 'warn' | 'bad' | 'plain' }> = {
  goal: { called: 'Goal reached', icon: Target, tone: 'ok' },
  'goal by a loss': { called: 'Goal reached, only its loss is reported', icon: Target, tone: 'warn' },
  'goal lost': { called: 'Goal lost', icon: Undo2, tone: 'warn' },
  trap: { called: 'Trap', icon: TriangleAlert, tone: 'bad' },
  'put right': { called: 'Put right', icon: Wrench, tone: 'ok' },
  refused: { called: 'Refused', icon: X, tone: 'warn' },
  figure: { called: 'Figure', icon: Image, tone: 'plain' },
  help: { called: 'Help', icon: CircleQuestionMark, tone: 'plain' },
};

/** The step with a mark before or after this one; undefined where there is none. */
export function markFrom(marks: readonly Landmark[], step: number, way: 'back' | 'on'): number | undefined {
  const steps = marks.map((mark) => mark.step);
  return way === 'on' ? steps.find((one) => one > step) : steps.findLast((one) => one < step);
}

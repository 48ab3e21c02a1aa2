/** Owns the picture of each kind of action. */

import Archive from '@lucide/svelte/icons/archive';
import ArrowRightLeft from '@lucide/svelte/icons/arrow-right-left';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CopyPlus from '@lucide/svelte/icons/copy-plus';
import Eraser from '@lucide/svelte/icons/eraser';
import KeyRound from '@lucide/svelte/icons/key-round';
import Merge from '@lucide/svelte/icons/merge';
import PenLine from '@lucide/svelte/icons/pen-line';
import Pencil from '@lucide/svelte/icons/pencil';
import Plus from '@lucide/svelte/icons/plus';
import Reply from '@lucide/svelte/icons/reply';
import Tag from '@lucide/svelte/icons/tag';
import Trash2 from '@lucide/svelte/icons/trash-2';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import Undo2 from '@lucide/svelte/icons/undo-2';
import UserX from '@lucide/svelte/icons/user-x';
import Users from '@lucide/svelte/icons/users';
import VenetianMask from '@lucide/svelte/icons/venetian-mask';
import type { IconName } from '../../../actions/action.ts';

export const icons = {
  add: Plus,
  change: Pencil,
  remove: Trash2,
  keep: CalendarClock,
  archive: Archive,
  bin: Trash2,
  restore: Undo2,
  report: TriangleAlert,
  write: PenLine,
  answer: Reply,
  move: ArrowRightLeft,
  ask: KeyRound,
  version: CopyPlus,
  tag: Tag,
  erase: Eraser,
  anonymise: UserX,
  code: VenetianMask,
  merge: Merge,
  apart: Users,
  none: undefined,
} as const satisfies Record<IconName, unknown>;

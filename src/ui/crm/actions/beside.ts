/**
 * Owns what stands under the fields of some forms to help fill them in: what was found, what would be sent, what is asked about a reason.
 * It comes when its form is opened. Must never hold what is typed, nor stop anything.
 */
import type { Component } from 'svelte';
import { manyOf } from '../../../actions/many.ts';
import type { CommandName } from '../../../engine/command/registry.ts';
import type { FormBeside } from './form-beside.ts';

type Part = { default: Component<{ form: FormBeside }> };

const many = (): Promise<Part> => import('../candidates/ManyPreview.svelte');
const paper = (): Promise<Part> => import('../documents/PaperHelp.svelte');
const rationale = (): Promise<Part> => import('../vacancies/RationaleHelp.svelte');
const against = (): Promise<Part> => import('../vacancies/AgainstHelp.svelte');
const leaving = (): Promise<Part> => import('../archive/LeavingHelp.svelte');
const gone = (): Promise<Part> => import('../archive/GoneHelp.svelte');
const parts: Partial<Record<CommandName, () => Promise<Part>>> = {
  'record-rationale': rationale,
  'change-rationale': rationale,
  'leave-out': () => import('../vacancies/LeaveOutHelp.svelte'),
  'tell-unsuccessful': () => import('../vacancies/LeaveOutHelp.svelte'),
  'withdraw-submission': () => import('../vacancies/LeaveOutHelp.svelte'),
  'add-activity': gone,
  'add-task': gone,
  'write-message': gone,
  'answer-message': gone,
  'report-incident': gone,
  'archive-candidate': () => import('../archive/ArchiveHelp.svelte'),
  'bin-candidate': () => import('../archive/HeldHelp.svelte'),
  'decide-retention': leaving,
  'erase-candidate': leaving,
  'erase-part': leaving,
  'anonymise-candidate': leaving,
  'pseudonymise-candidate': leaving,
  'close-data-request': leaving,
  'file-attachment': paper,
  'change-document': paper,
  'file-new-version': paper,
  'move-document': paper,
  'merge-candidates': () => import('../record/MergeHelp.svelte'),
  'undo-merge': () => import('../record/UndoMergeHelp.svelte'),
  'send-access-pack': () => import('../record/pack/PackPreview.svelte'),
  'replace-in-many': () => import('../quality/tags/ReplacePreview.svelte'),
  'undo-change-of-many': () => import('../quality/tags/LastChange.svelte'),
  'add-vacancy': () => import('../vacancies/TakenBefore.svelte'),
  'add-to-shortlist': against,
  'move-on-list': against,
  'post-vacancy': () => import('../vacancies/job/PostHelp.svelte'),
  'open-vacancy': () => import('../vacancies/OpenHelp.svelte'),
  'submit-candidate': () => import('../vacancies/SubmitHelp.svelte'),
};

/** What helps to fill in one field stands under it, where it is seen while it is typed. */
const under: Readonly<Record<string, () => Promise<Part>>> = {
  named: () => import('../vacancies/NamedHelp.svelte'),
  received_on: () => import('../record/ReceivedHelp.svelte'),
};
export const underField = async (field: string): Promise<Part | undefined> => under[field]?.().catch(() => undefined);

/** Without it the form can be filled in all the same. */
export const besideOf = async (command: CommandName): Promise<Part | undefined> =>
  (manyOf(command) ? many : parts[command])?.().catch(() => undefined);

/** Owns which handler does which command. A command of kind `crm` without a handler does not compile. */
import type { CommandOf } from '../../command/registry.ts';
import { type History, inForce } from '../../kernel/versions.ts';
import type { Crm } from '../crm.ts';
import * as candidates from './candidates.ts';
import * as contact from './contact.ts';
import * as dataRequests from './data-requests.ts';
import * as day from './day.ts';
import * as documents from './documents.ts';
import * as duplicates from './duplicates.ts';
import type { Handler } from './handler.ts';
import * as history from './history.ts';
import * as questions from './questions.ts';
import * as retention from './retention.ts';
import * as searches from './searches.ts';

type CrmCommand = CommandOf<'crm'>;

/** One handler for all versions; or its history, where the command came later or does otherwise since an engine version. */
export const handlers: { [N in CrmCommand]: Handler<N> | History<Handler<N>> } = {
  'open-candidate': candidates.openCandidate,
  'register-candidate': candidates.registerCandidate,
  'update-candidate': candidates.updateCandidate,
  'add-job': history.addJob,
  'change-job': history.changeJob,
  'remove-job': history.removeJob,
  'add-qualification': history.addQualification,
  'change-qualification': history.changeQualification,
  'remove-qualification': history.removeQualification,
  'add-skill': history.addSkill,
  'remove-skill': history.removeSkill,
  'add-activity': contact.addActivity,
  'change-activity': contact.changeActivity,
  'remove-activity': contact.removeActivity,
  'record-adjustment': contact.recordAdjustment,
  'remove-adjustment': contact.removeAdjustment,
  'send-privacy-notice': contact.sendPrivacyNotice,
  'add-task': contact.addTask,
  'complete-task': contact.completeTask,
  'reopen-task': contact.reopenTask,
  'remove-task': contact.removeTask,
  'open-message': documents.openMessage,
  'open-attachment': documents.openAttachment,
  'open-document': documents.openDocument,
  'file-attachment': documents.fileAttachment,
  'change-document': documents.changeDocument,
  'set-document-retention': documents.setDocumentRetention,
  'bin-candidate': retention.binCandidate,
  'restore-candidate': retention.restoreCandidate,
  'archive-candidate': retention.archiveCandidate,
  'report-incident': retention.reportIncident,
  'log-data-request': dataRequests.logDataRequest,
  'ask-for-identity': dataRequests.askForIdentity,
  'confirm-identity': dataRequests.confirmIdentity,
  'extend-data-request': dataRequests.extendDataRequest,
  'close-data-request': dataRequests.closeDataRequest,
  'merge-candidates': duplicates.mergeCandidates,
  'undo-merge': duplicates.undoMerge,
  'mark-not-duplicate': duplicates.markNotDuplicate,
  'end-day': day.endDay,
  'search-candidates': searches.searchCandidates,
  'search-documents': searches.searchDocuments,
  'place-card': questions.placeCard,
  'match-term': questions.matchTerm,
  'order-cards': questions.orderCards,
  'write-answer': questions.writeAnswer,
};

type AnyHandler = (crm: Crm, input: unknown) => void;

/**
 * The handler of a command in an engine version, its input cleaned and checked at the door; undefined for commands of the
 * attempt, and for those that had not come yet.
 */
export function handlerOf(name: string, engine: number): AnyHandler | undefined {
  if (!Object.hasOwn(handlers, name)) return undefined;
  const handler = handlers[name as CrmCommand] as AnyHandler | History<AnyHandler>;
  return typeof handler === 'function' ? handler : inForce(handler, engine);
}

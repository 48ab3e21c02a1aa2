/** Owns which handler does which command. A command of kind `crm` without a handler does not compile. */
import type { CommandOf } from '../../command/registry.ts';
import { type History, inForce } from '../../kernel/versions.ts';
import type { Crm } from '../crm.ts';
import * as access from './access.ts';
import * as accessPacks from './access-packs.ts';
import * as applications from './applications.ts';
import * as briefs from './briefs.ts';
import * as candidates from './candidates.ts';
import * as clients from './clients.ts';
import * as contact from './contact.ts';
import * as dataRequests from './data-requests.ts';
import * as day from './day.ts';
import * as documents from './documents.ts';
import * as duplicates from './duplicates.ts';
import * as erasing from './erasing.ts';
import * as exports from './exports.ts';
import * as folders from './folders.ts';
import type { Handler } from './handler.ts';
import * as history from './history.ts';
import * as imports from './imports.ts';
import * as many from './many.ts';
import * as messages from './messages.ts';
import * as movedPapers from './moved-papers.ts';
import * as pipeline from './pipeline.ts';
import * as placements from './placements.ts';
import * as questions from './questions.ts';
import * as reading from './reading.ts';
import * as release from './release.ts';
import * as retention from './retention.ts';
import * as savedSearches from './saved-searches.ts';
import * as searches from './searches.ts';
import * as tagging from './tagging.ts';
import * as vacancies from './vacancies.ts';

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
  'remove-tag': history.removeTag,
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
  'decide-retention': release.decideRetention,
  'place-hold': release.placeHold,
  'release-hold': release.releaseHold,
  'erase-candidate': erasing.eraseCandidate,
  'erase-part': erasing.erasePart,
  'anonymise-candidate': erasing.anonymiseCandidate,
  'pseudonymise-candidate': erasing.pseudonymiseCandidate,
  'resolve-pseudonym': erasing.resolvePseudonym,
  'tell-recipient': erasing.tellRecipient,
  'log-data-request': dataRequests.logDataRequest,
  'ask-for-identity': dataRequests.askForIdentity,
  'confirm-identity': dataRequests.confirmIdentity,
  'extend-data-request': dataRequests.extendDataRequest,
  'close-data-request': dataRequests.closeDataRequest,
  'answer-access-request': access.answerAccessRequest,
  'record-refused-caller': access.recordRefusedCaller,
  'record-application': applications.recordApplication,
  'answer-application': applications.answerApplication,
  'ask-what-is-meant': dataRequests.askWhatIsMeant,
  'record-what-is-meant': dataRequests.recordWhatIsMeant,
  'merge-candidates': duplicates.mergeCandidates,
  'undo-merge': duplicates.undoMerge,
  'mark-not-duplicate': duplicates.markNotDuplicate,
  'end-day': day.endDay,
  'search-candidates': searches.searchCandidates,
  'search-documents': searches.searchDocuments,
  'search-clients': searches.searchClients,
  'search-vacancies': searches.searchVacancies,
  'save-search': savedSearches.saveSearch,
  'change-saved-search': savedSearches.changeSavedSearch,
  'remove-saved-search': savedSearches.removeSavedSearch,
  'add-skill-to-many': many.addSkillToMany,
  'add-tag-to-many': many.addTagToMany,
  'remove-tag-from-many': many.removeTagFromMany,
  'change-owner-of-many': many.changeOwnerOfMany,
  'add-many-to-longlist': many.addManyToLonglist,
  'export-candidates': exports.exportCandidates,
  'place-card': questions.placeCard,
  'match-term': questions.matchTerm,
  'order-cards': questions.orderCards,
  'write-answer': questions.writeAnswer,
  'change-vacancy': vacancies.changeVacancy,
  'hold-vacancy': vacancies.holdVacancy,
  'open-vacancy': vacancies.openVacancy,
  'add-requirement': vacancies.addRequirement,
  'change-requirement': vacancies.changeRequirement,
  'remove-requirement': vacancies.removeRequirement,
  'add-to-shortlist': vacancies.addToShortlist,
  'leave-out': vacancies.leaveOut,
  'remove-from-shortlist': vacancies.removeFromShortlist,
  'record-rationale': vacancies.recordRationale,
  'change-rationale': vacancies.changeRationale,
  'record-permission': vacancies.recordPermission,
  'submit-candidate': vacancies.submitCandidate,
  'add-client': clients.addClient,
  'change-client': clients.changeClient,
  'add-contact': clients.addContact,
  'change-contact': clients.changeContact,
  'remove-contact': clients.removeContact,
  'add-vacancy': briefs.addVacancy,
  'close-vacancy': briefs.closeVacancy,
  'reopen-vacancy': briefs.reopenVacancy,
  'record-wish': briefs.recordWish,
  'change-wish': briefs.changeWish,
  'challenge-wish': briefs.challengeWish,
  'escalate-wish': briefs.escalateWish,
  'post-vacancy': briefs.postVacancy,
  'withdraw-post': briefs.withdrawPost,
  'match-candidates': pipeline.matchCandidates,
  'move-on-list': pipeline.moveOnList,
  'confirm-with-candidate': pipeline.confirmWithCandidate,
  'record-sent-by-another-agency': pipeline.recordSentByAnotherAgency,
  'withdraw-submission': pipeline.withdrawSubmission,
  'record-interview': pipeline.recordInterview,
  'change-interview': pipeline.changeInterview,
  'record-offer': pipeline.recordOffer,
  'answer-offer': pipeline.answerOffer,
  'place-candidate': placements.placeCandidate,
  'record-start': placements.recordStart,
  'record-fell-through': placements.recordFellThrough,
  'tell-unsuccessful': pipeline.tellUnsuccessful,
  'plan-follow-up': placements.planFollowUp,
  'record-follow-up': placements.recordFollowUp,
  'put-right': placements.putRight,
  'write-message': messages.writeMessage,
  'answer-message': messages.answerMessage,
  'file-message': messages.fileMessage,
  'look-at-client': reading.lookAtClient,
  'look-at-vacancy': reading.lookAtVacancy,
  'import-candidates': imports.importCandidates,
  'undo-import': imports.undoImport,
  'move-document': movedPapers.moveDocument,
  'file-new-version': folders.fileNewVersion,
  'add-folder': folders.addFolder,
  'change-folder': folders.changeFolder,
  'ask-for-access': access.askForAccess,
  'send-access-pack': accessPacks.sendAccessPack,
  'accept-suggestions': tagging.acceptSuggestions,
  'refuse-suggestions': tagging.refuseSuggestions,
  'replace-in-many': tagging.replaceInMany,
  'join-skills': tagging.joinSkills,
  'undo-change-of-many': tagging.undoChangeOfMany,
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

import type { Command } from './commands.js';
import { applyKeyword } from './consent/apply-keyword.js';
import { blockContact, unblockContact } from './consent/block-contact.js';
import { grantConsent, revokeConsent } from './consent/change-consent.js';
import { requestAgeGate } from './consent/request-age-gate.js';
import { requestDoubleOptIn } from './consent/request-double-opt-in.js';
import { alarmRevocation, settleRevocation } from './consent/settle-revocation.js';
import type { CommandMeta, Decision } from './decision.js';
import { organise } from './inbox/organise.js';
import { alarmAnswer } from './inbox/owe-answer.js';
import { withSettledAnswers } from './inbox/settle-answers.js';
import { recordExport } from './ledger/record-export.js';
import { correctIntent } from './messages/correct-intent.js';
import { expectAnswer } from './messages/expect-answer.js';
import { receiveMessage } from './messages/receive-message.js';
import { changeLists } from './profile/change-lists.js';
import { createContact } from './profile/create-contact.js';
import { updateContact } from './profile/update-contact.js';
import { withCancelledReplies } from './replies/cancel-replies.js';
import { claimReply } from './replies/claim-reply.js';
import { judgeReply } from './replies/judge-reply.js';
import { recordOutcome } from './replies/record-outcome.js';
import { recordReceipt } from './replies/record-receipt.js';
import { requestReply } from './replies/request-reply.js';
import type { ContactState } from './state.js';
import { closeOrReopenTicket } from './tickets/close-ticket.js';
import { deliverToTicket } from './tickets/deliver-to-ticket.js';

/** What a command leads to, given everything that happened before. Pure; a repeated command leads to nothing. */
export function decide(state: ContactState, command: Command, meta: CommandMeta): Decision {
  return withSettledAnswers(state, withCancelledReplies(state, decided(state, command, meta)), meta);
}

function decided(state: ContactState, command: Command, meta: CommandMeta): Decision {
  switch (command.type) {
    case 'ReceiveMessage':
      return receiveMessage(state, command, meta);
    case 'ExpectAnswer':
      return expectAnswer(state, command, meta);
    case 'CorrectIntent':
      return correctIntent(state, command);
    case 'ApplyKeyword':
      return applyKeyword(state, command);
    case 'GrantConsent':
      return grantConsent(state, command, meta);
    case 'RevokeConsent':
      return revokeConsent(state, command, meta);
    case 'SettleRevocation':
      return settleRevocation(state, command, meta);
    case 'AlarmRevocation':
      return alarmRevocation(state, command, meta);
    case 'RequestDoubleOptIn':
      return requestDoubleOptIn(state, command, meta);
    case 'RequestAgeGate':
      return requestAgeGate(state, command, meta);
    case 'BlockContact':
      return blockContact(state, command);
    case 'UnblockContact':
      return unblockContact(state);
    case 'RequestReply':
      return requestReply(state, command);
    case 'JudgeReply':
      return judgeReply(state, command);
    case 'ClaimReply':
      return claimReply(state, command, meta);
    case 'RecordSent':
    case 'RecordSendFailure':
    case 'RecordOutcomeUnknown':
      return recordOutcome(state, command, meta);
    case 'RecordReceipt':
      return recordReceipt(state, command, meta);
    case 'ClaimTicketDelivery':
    case 'ConfirmTicketDelivery':
    case 'FailTicketDelivery':
    case 'MarkTicketDeliveryUnknown':
    case 'ResolveTicketDelivery':
      return deliverToTicket(state, command);
    case 'CloseTicket':
    case 'ReopenTicket':
      return closeOrReopenTicket(state, command);
    case 'RecordDossierExport':
      return recordExport(state, command);
    case 'AlarmAnswer':
      return alarmAnswer(state, command, meta);
    case 'CreateContact':
      return createContact(state, command);
    case 'UpdateContact':
      return updateContact(state, command);
    case 'AddToList':
    case 'RemoveFromList':
      return changeLists(state, command);
    default:
      return organise(state, command, meta);
  }
}

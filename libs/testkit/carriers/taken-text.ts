/** A text the fake took: whatever stands here would have reached a phone. */
export interface TakenText {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly mediaUrls: readonly string[];
  readonly messagingServiceSid?: string;
  readonly validityPeriod?: string;
  readonly statusCallback?: string;
  /** From the callback URL. */
  readonly replyId?: string;
  /** ISO instant. */
  readonly at: string;
  status: string;
  errorCode?: string;
}

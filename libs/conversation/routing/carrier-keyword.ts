import type { CarrierOptOut, Keyword } from '@parley/contracts';
import { contentVersion } from './version.js';

const keywordOf: Readonly<Record<CarrierOptOut, Keyword>> = { STOP: 'stop', HELP: 'help', START: 'start' };

/**
 * Carriers lift their own block on YES; here it opts nobody in, so that our suppression is the stricter one.
 * What else a carrier took for START (its words can be configured) does count.
 */
const bareYes = /^(?:yes|y|yep|yeah|oui|si|ok)(?: .{0,20})?$/;

/** Changes with the words, and by hand with how they are used. */
export const carrierVersion = contentVersion('1', JSON.stringify(keywordOf), bareYes.source);

/**
 * What the carrier took a text for, where that counts.
 * @param whole the text, normalised
 */
export function carrierKeyword(carrierOptOut: CarrierOptOut | undefined, whole: string): Keyword | undefined {
  if (carrierOptOut === undefined || (carrierOptOut === 'START' && bareYes.test(whole))) return undefined;
  return keywordOf[carrierOptOut];
}

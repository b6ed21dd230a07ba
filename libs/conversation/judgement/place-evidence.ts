import type { ProfileState } from '../state.js';
import { isState, type PlaceEvidence } from './local-time/places/places-of.js';

/** Attributes of a contact under which brands keep the state of an address. */
const named = ['state', 'province', 'region'];

/** What the profile says of where a contact lives: the postal code, and a state as `FL`, `QC` or `US-FL`. */
export function placeEvidence({ phone, postalCode, attributes, addressRecorded }: ProfileState): PlaceEvidence {
  const abroad = phone !== undefined && !phone.startsWith('+1');
  const stated = named.flatMap((name) => stateOf(attributes[name], abroad))[0];
  return {
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(stated === undefined ? {} : { state: stated }),
    ...(addressRecorded === undefined ? {} : { recorded: addressRecorded }),
  };
}

export const speaksOfPlace = (attributes: Readonly<Record<string, string>> = {}): boolean =>
  named.some((name) => stateOf(attributes[name]).length > 0);

/** No province has the letters of a state; elsewhere in the world, two letters may be anything. */
function stateOf(value: string | undefined, abroad = false): string[] {
  if (value === undefined) return [];
  const plain = value.trim().toUpperCase();
  return (abroad ? [plain] : [plain, `US-${plain}`, `CA-${plain}`]).filter(isState);
}

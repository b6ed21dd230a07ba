import { placesOf } from './places/places-of.js';
export const countryOf = (phone: string | undefined, senderCountry: string): string =>
  placesOf(phone, senderCountry).country;
export const candidateZones = (phone: string | undefined, senderCountry: string): readonly string[] =>
  placesOf(phone, senderCountry).zones;

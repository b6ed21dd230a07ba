import type { DatedFact } from '../dated-fact.js';
import { speaksOfPlace } from '../judgement/place-evidence.js';
import { initialState, type ProfileState } from '../state.js';

export function evolveProfile(profile: ProfileState, fact: DatedFact): ProfileState {
  switch (fact.type) {
    case 'ContactCreated':
      return { ...profile, known: true, erased: false, phone: fact.personal.phone };
    case 'ContactUpdated': {
      const { attributes, ...fields } = fact.personal;
      return {
        ...profile,
        ...fields,
        attributes: { ...profile.attributes, ...attributes },
        ...addressRecorded(fact),
      };
    }
    case 'AddedToList':
      return profile.lists.includes(fact.data.list)
        ? profile
        : { ...profile, lists: [...profile.lists, fact.data.list] };
    case 'RemovedFromList':
      return { ...profile, lists: profile.lists.filter((list) => list !== fact.data.list) };
    case 'SubjectErased':
      return { ...initialState.profile, erased: true };
    default:
      return profile;
  }
}

/** A place that a known actor put into the profile is evidence, with its date. */
function addressRecorded({ personal, at, actor }: Extract<DatedFact, { type: 'ContactUpdated' }>) {
  if (actor === undefined || (personal.postalCode === undefined && !speaksOfPlace(personal.attributes))) return {};
  return { addressRecorded: { at, source: actor.id === undefined ? actor.kind : `${actor.kind} ${actor.id}` } };
}

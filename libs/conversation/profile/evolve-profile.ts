import type { DatedFact } from '../dated-fact.js';
import { initialState, type ProfileState } from '../state.js';

export function evolveProfile(profile: ProfileState, fact: DatedFact): ProfileState {
  switch (fact.type) {
    case 'ContactCreated':
      return { ...profile, known: true, erased: false, phone: fact.personal.phone };
    case 'ContactUpdated': {
      const { attributes, ...fields } = fact.personal;
      return { ...profile, ...fields, attributes: { ...profile.attributes, ...attributes } };
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

import { conceptNames, conceptsOf, endOfPairs } from './concepts.js';
import { countOf, longest, pairName, shortest, stepName } from './features-of.js';
import { featureOf, hashOf, kindOf, featureNamed, withUnit } from './hash.js';
import { tokensOf } from './tokens.js';

/** What the names of a kind begin with, hashed once, and the number of the kind. */
const [word, letters] = ['w:', 'c:'].map((name) => hashOf(name)) as [number, number];
const [aWord, aGroup] = ['w:', 'c:'].map((name) => kindOf(featureNamed(name))) as [number, number];
const [space, edge, end] = [...' ^$'].map((sign) => sign.charCodeAt(0)) as [number, number, number];

/**
 * Every feature of a text as models know it, in the order of `featuresOf`: `featuresOf(text).map(featureNamed)`, but names
 * are hashed letter by letter where they stand, and none of them is made.
 */
export function hashedFeatures(text: string): Int32Array {
  const tokens = tokensOf(text);
  const concepts = conceptsOf(tokens);
  let count = tokens.length === 0 ? 0 : 1;
  for (const token of tokens) count += countOf(token);
  if (concepts.length > 0) count += concepts.length + 1;
  for (let at = 0; at < concepts.length; at += 1) count += endOfPairs(concepts, at) - at;
  const found = new Int32Array(count);

  let place = 0;
  let before = withUnit(word, edge);
  for (const token of tokens) {
    const itself = hashOf(token, word);
    found[place] = featureOf(itself, aWord);
    found[place + 1] = featureOf(hashOf(token, withUnit(before, space)), aWord);
    before = itself;
    place = addLetterGroups(token, found, place + 2);
  }
  if (tokens.length > 0) found[place++] = featureOf(withUnit(withUnit(before, space), end), aWord);
  addConcepts(concepts, found, place);
  return found;
}

/** @returns where the next feature goes */
function addLetterGroups(token: string, found: Int32Array, start: number): number {
  if (token.length < 2) return start;
  let place = start;
  for (let length = shortest; length <= longest; length += 1) {
    // From the edge before the first letter to the one behind the last.
    for (let from = -1; from + length <= token.length + 1; from += 1) {
      let hash = letters;
      for (let at = from; at < from + length; at += 1)
        hash = withUnit(hash, at < 0 ? edge : at < token.length ? token.charCodeAt(at) : end);
      found[place++] = featureOf(hash, aGroup);
    }
  }
  return place;
}

function addConcepts(concepts: readonly number[], found: Int32Array, start: number): void {
  let place = start;
  let before = edgeOfText;
  for (let at = 0; at < concepts.length; at += 1) {
    const concept = concepts[at]!;
    found[place++] = featureOfConcept[concept]!;
    found[place++] = featureOfStep(before, concept);
    before = concept;
    const end = endOfPairs(concepts, at);
    for (let other = at + 1; other < end; other += 1) found[place++] = featureOfPair(concept, concepts[other]!);
  }
  if (concepts.length > 0) found[place] = featureOfStep(before, edgeOfText);
}

const featureOfConcept = Int32Array.from(conceptNames, (name) => featureNamed(`k:${name}`));
/** Of each pair, once it was asked for: names of concepts are few, and hashing them again and again is not free. */
const featuresOfPairs = new Int32Array(conceptNames.length ** 2);

function featureOfPair(one: number, other: number): number {
  const place = one * conceptNames.length + other;
  return (featuresOfPairs[place] ||= featureNamed(pairName(one, other)));
}

/** Stands for what is before the first concept and behind the last. */
const edgeOfText = conceptNames.length;
const featuresOfSteps = new Int32Array((conceptNames.length + 1) ** 2);

function featureOfStep(one: number, next: number): number {
  const place = one * (conceptNames.length + 1) + next;
  const known = (concept: number): number | undefined => (concept === edgeOfText ? undefined : concept);
  return (featuresOfSteps[place] ||= featureNamed(stepName(known(one), known(next))));
}

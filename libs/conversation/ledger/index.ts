export { assessEvidence, type Assessment, type ConsentRecord } from './assess-evidence.js';
export { ConsentBook, consentAt, type ConsentMoment, type ConsentProof, type ReadBy } from './consent-at.js';

export { claimFields, type ClaimOptions } from './claim.js';
export { importConsent, type ImportFormat, type ImportRequest, type LineOutcome } from './import-consent.js';

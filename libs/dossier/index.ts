export { canonicalJson } from './canonical.js';
export { dossierFormat, instanceOf, StreamHash } from './chain.js';
export { storedFact, type CarrierRequests, type FactEntry, type Header, type Seal } from './entry.js';
export { exceptionCount, Reporter, type Exception, type OptOut, type Report } from './report.js';
export { writeDossier, type Written } from './writing/write-dossier.js';
export { verifyDossier, type Expectations, type Flaw, type Soundness } from './verifying/verify-dossier.js';

export { canonicalJson } from './canonical.js';
export { dossierFormat, instanceOf, StreamHash } from './chain.js';
export { storedFact, type CarrierRequests, type FactEntry, type Header, type Seal } from './entry.js';
export { exceptionCount, Reporter, type Exception, type OptOut, type Report } from './report.js';
export { writeDossier, type Written } from './writing/write-dossier.js';
export { verifyDossier, type Expectations, type Flaw, type Soundness } from './verifying/verify-dossier.js';
export { exportDossier, type ExportedDossier, type ExportRequest, type ExportSource } from './exporting.js';
export { auditStream, firstAlteration, type Alteration, type StreamAudit } from './auditing/audit-stream.js';
export { readDossier } from './auditing/read-dossier.js';

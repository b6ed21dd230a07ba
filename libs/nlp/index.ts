export { agentLabels, isLabel, type Label, labels, unclearLabels } from './labels.js';

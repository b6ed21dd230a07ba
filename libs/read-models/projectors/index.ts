export { project } from './project.js';
export { Projector, type DocumentSource, type ProjectorOptions } from './projector.js';
export { messageNamedBy, type Subject } from './subject.js';
export { timerIdOf } from './timers.js';

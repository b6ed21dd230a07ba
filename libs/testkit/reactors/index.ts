export * from './rig.js';
export * from './scripted-carrier.js';

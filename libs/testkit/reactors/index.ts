export * from './rig.js';
export * from './scripted-carrier.js';
export * from './sending-rig.js';
export * from './ticket-rig.js';

import type { LeaseMark, ReadModels, ReadModelStore, ReadModelWriter } from '@parley/read-models';
import { provesEveryCaseCanFail } from '../contract.js';
import { readModelsContract } from './contract.js';

async function* nothing(): AsyncGenerator<never> {}

const writer: ReadModelWriter = {
  get: async () => undefined,
  conversationsOf: async () => [],
  write: async () => undefined,
  checkpoint: async () => undefined,
  timersDue: async () => [],
  nextTimerAt: async () => undefined,
  scan: nothing,
  factsApplied: async () => 0,
};

const live: ReadModels = {
  conversations: async () => ({ items: [] }),
  conversation: async () => undefined,
  messages: async () => ({ items: [] }),
  message: async () => undefined,
  notes: async () => ({ items: [] }),
  contact: async () => undefined,
  unreadConversations: async () => 0,
  checkpoint: async () => undefined,
  whenApplied: async () => undefined,
};

const unled: LeaseMark = { fence: 0, beat: 0, held: false };

const doNothing: ReadModelStore = {
  live,
  liveGeneration: async () => 1,
  generations: async () => [1],
  writer: async () => writer,
  lease: {
    shared: false,
    read: async () => unled,
    take: async () => undefined,
    beat: async () => undefined,
    release: async () => undefined,
  },
  createGeneration: async () => 1,
  switchTo: async () => undefined,
  dropGeneration: async () => undefined,
  snapshot: async () => ({ checkpoint: async () => undefined, scan: nothing, close: async () => undefined }),
  published: async () => undefined,
  markPublished: async () => undefined,
  onSwitch: () => () => undefined,
  close: async () => undefined,
};

provesEveryCaseCanFail('the contract of read models', readModelsContract, async () => ({
  store: doNothing,
  reopen: async () => doNothing,
  close: async () => undefined,
}));

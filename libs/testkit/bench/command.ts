import { join } from 'node:path';
import { uuidV5 } from '@parley/contracts';
import { decide, evolve, initialState, type Command, type CommandMeta } from '@parley/conversation';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import { ContactDesk } from '../../runtime/contacts/contact-desk.js';
import { aConversationHistory } from './history.js';
import { aFact, contactIdNumber, inFolder, streamNumber } from './material.js';
import { atMost, print } from './report.js';
import { milliseconds, spreadOf } from './rounds.js';

const FACTS = 20;
const COMMANDS = 300;
const ROUNDS = 7;
const at = '2026-11-20T15:00:00.000Z';
const decider = { initialState, decide, evolve };

/** 2: load, decide and append against the append alone, in turn, each on a conversation of 20 facts of its own. */
export async function measureCommand(): Promise<void> {
  await inFolder(async (folder) => {
    const store = openSqliteEventStore({ file: join(folder, 'parley.db'), clock: { now: () => at } });
    const cold = new ContactDesk(store, decider, { cachedFacts: 1 });
    const warm = new ContactDesk(store, decider);
    let contacts = 0;
    /** Numbers of new contacts with a conversation each; one fsync for them all. */
    const conversations = async (count: number) => {
      const made = Array.from({ length: count }, () => (contacts += 1));
      await Promise.all(
        made.map((contact) => {
          const { stream, facts } = aConversationHistory(contact, 2);
          return store.append(stream, -1, facts.slice(0, FACTS));
        }),
      );
      return made;
    };
    const append = (contact: number) => {
      const fact = aFact(contact, 0);
      return milliseconds(() => store.append(streamNumber(contact), FACTS - 1, [fact]));
    };
    const command = (desk: ContactDesk, contact: number) => {
      const ref = { contactId: contactIdNumber(contact), brandId: 'acme' };
      return milliseconds(() => desk.execute(ref, metaOf(contact), aNote(contact)));
    };

    const ratios = { cold: [] as number[], warm: [] as number[] };
    for (let round = -1; round < ROUNDS; round += 1) {
      const took = { bare: [] as number[], cold: [] as number[], warm: [] as number[] };
      const [forBare, forCold, forWarm] = [
        await conversations(COMMANDS),
        await conversations(COMMANDS),
        await conversations(COMMANDS),
      ];
      for (const contact of forWarm) await warm.load(contactIdNumber(contact));
      for (let n = 0; n < COMMANDS; n += 1) {
        took.bare.push(await append(forBare[n]!));
        took.cold.push(await command(cold, forCold[n]!));
        took.warm.push(await command(warm, forWarm[n]!));
      }
      if (round < 0) continue;
      const floor = spreadOf(took.bare).median;
      ratios.cold.push(spreadOf(took.cold).median / floor);
      ratios.warm.push(spreadOf(took.warm).median / floor);
    }
    const what = `a command on ${FACTS} facts, p50 to that of its append`;
    print(atMost('2', `${what}, state not in memory`, spreadOf(ratios.cold), 1.5));
    print(atMost('2', `${what}, state in memory`, spreadOf(ratios.warm), 1.5));
    await store.close();
  });
}

function aNote(contact: number): Command {
  const noteId = uuidV5('note', String(contact));
  return { type: 'AddNote', senderId: 'main', noteId, text: 'Called the warehouse about it.' };
}

function metaOf(contact: number): CommandMeta {
  return { at, cause: `note/${contact}`, actor: { kind: 'agent' } };
}

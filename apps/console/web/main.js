// @ts-check
import { get } from './api.js';
import { ConversationList } from './conversation-list.js';
import { announce, byId, fill } from './dom.js';
import { follow } from './event-stream.js';
import { watchHealth } from './health.js';
import { Phone } from './phone.js';
import { forget, session } from './session.js';
import { askForToken } from './sign-in.js';
import { soon } from './soon.js';
import { Thread } from './thread.js';

async function open() {
  const { items: senders } = await get('api/v1/senders');
  byId('sign-in').hidden = true;
  byId('inbox').hidden = false;
  byId('sign-out').hidden = false;
  const bySender = new Map(senders.map((/** @type {any} */ sender) => [sender.id, sender]));
  const thread = new Thread(() => bySender);
  const list = new ConversationList((id) => thread.open(id).catch(report));
  const phone = new Phone(senders);
  const refresh = {
    list: soon(() => list.refresh().catch(report)),
    thread: soon(() => thread.refresh().catch(report)),
    phone: soon(() => phone.refresh()),
  };
  const everything = () => Object.values(refresh).forEach((again) => again());
  everything();
  void follow({
    onFact: (fact) => {
      refresh.list();
      refresh.phone();
      if (fact.contactId === thread.contactId) refresh.thread();
      if (fact.type === 'MessageReceived')
        announce(thread.shows(fact.conversationId) ? `Customer: ${fact.personal.text}` : 'A new text arrived.');
    },
    onState: (live) => {
      showConnection(live);
      // What happened while nobody listened, where the server forgot the place.
      if (live) everything();
    },
    onRefused: (error) => start(error.message),
    signal: new AbortController().signal,
  });
}

/** @param {boolean} live */
function showConnection(live) {
  const pill = byId('connection');
  fill(pill, live ? 'Live' : 'Reconnecting…');
  pill.dataset['ok'] = String(live);
}

/** @param {unknown} error */
function report(error) {
  announce(error instanceof Error ? error.message : 'Something went wrong.');
}

/** @param {string} [because] */
function start(because) {
  if (!session() || because !== undefined) {
    forget();
    byId('inbox').hidden = true;
    askForToken(() => start(), because);
    return;
  }
  open().catch((/** @type {any} */ error) => start(error.message ?? 'The server does not answer.'));
}

byId('sign-out').addEventListener('click', () => {
  forget();
  location.reload();
});
watchHealth();
start();

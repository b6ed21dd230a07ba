import { UnavailableError } from '@eventstore/db-client';
import { SteadyClient } from './steady-client.js';
import { parseServerUrl } from './url.js';

class Probe extends SteadyClient {
  readonly connect = () => this.getChannel();
  /** As the client does by itself when a call failed. */
  readonly fail = (client: unknown) => this.handleError(client as never, new UnavailableError());
}

describe('the client of EventStoreDB', () => {
  it('does not end the process where a call fails while no member of a cluster can be found', async () => {
    const nobody = 'esdb+discover://127.0.0.1:1?tls=false&maxDiscoverAttempts=1&discoveryInterval=1';
    const client = new Probe(parseServerUrl(nobody), 0);
    const connecting = client.connect();
    const failing = client.fail({ getChannel: () => undefined });
    await expect(connecting).rejects.toThrow('Failed to discover');
    await expect(failing).resolves.toBeUndefined();
    await client.end();
  });
});

import { join } from 'node:path';
import { serviceTopics, settingsTopic, type Broker } from '@parley/broker';
import type { Clock } from '../clock.js';
import type { SettingsBook } from '../config/settings-book.js';
import { SettingsFile } from '../config/settings-file.js';
import { SettingsTopic } from '../config/settings-topic.js';
import type { Environment } from '../config/settings.js';
import { dataFiles } from '../data-folder/files.js';
import { fingerprintOf } from '../data-folder/install-key.js';
import type { EngineLog } from '../engines/engine-log.js';
import type { InstallSecrets } from '../lifecycle.js';

export interface BrokerSurroundings {
  readonly environment: Environment;
  readonly secrets: InstallSecrets;
  readonly book: SettingsBook;
  readonly clock: Clock;
  readonly log: EngineLog;
}

/**
 * Opens the broker and makes it fit for the services: the topics they talk over, and the changed settings, which a
 * broker on the network keeps for all processes, together with the fingerprint of the install key.
 * @throws ParleyError `topic-partitions-changed`, `install-key-differs`, `sender-settings-unreadable`, or what the broker throws
 */
export async function openPrepared(open: () => Promise<Broker>, surroundings: BrokerSurroundings): Promise<Broker> {
  const { environment, secrets, book, clock, log } = surroundings;
  const topics = serviceTopics.map(({ name }) => ({ name, partitions: environment.partitions }));
  const file = new SettingsFile(join(environment.dataDir, dataFiles.senderSettings), log);
  const broker = await open();
  try {
    if (environment.kafka === undefined) {
      await broker.ensureTopics(topics);
      await book.keepIn(file);
    } else {
      await broker.ensureTopics([...topics, settingsTopic]);
      const topic = new SettingsTopic(broker, log);
      await topic.belongTo(fingerprintOf(secrets), clock.now());
      await book.keepIn(topic, file);
    }
    return broker;
  } catch (error) {
    await broker.close();
    throw error;
  }
}

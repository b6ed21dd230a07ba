import { topics } from '@parley/contracts';
import { deadLetterTopicOf } from './port.js';
import { intentsTopic, isKeptForEver, serviceTopics, settingsTopic } from './topics.js';

describe('the topics', () => {
  it('are kept for ever where a record is the only place something stands', () => {
    expect(isKeptForEver(settingsTopic.name)).toBe(true);
    expect(isKeptForEver(intentsTopic.name)).toBe(true);
    expect(isKeptForEver(deadLetterTopicOf('compliance'))).toBe(true);
    for (const name of Object.values(topics)) expect(isKeptForEver(name)).toBe(false);
  });

  it('of the services do not include the one for settings, which is not about contacts', () => {
    expect(serviceTopics.map(({ name }) => name)).not.toContain(settingsTopic.name);
  });
});

import { ParleyConfig } from './schema.js';

/** What runs without a file: one brand on one simulated number. */
export const demoConfig: ParleyConfig = ParleyConfig.parse({
  brands: [
    {
      id: 'acme',
      name: 'Acme Shoes',
      helpContact: 'help@acme.example',
      senders: [
        {
          id: 'main',
          code: '+18335550100',
          country: 'US',
          languages: ['en', 'fr'],
          policy: 'listrak',
          quietHours: 'liveConversation',
          carrier: { kind: 'loopback' },
          connector: { kind: 'inbox' },
        },
      ],
    },
  ],
});

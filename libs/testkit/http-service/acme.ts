/** A configuration with two sender codes of one brand, one of another, and a client for every kind of right. */
export const acme = {
  brands: [
    {
      id: 'acme',
      name: 'Acme Shoes',
      helpContact: 'help@acme.example',
      senders: [
        { id: 'main', code: '+18335550100', country: 'US', carrier: { kind: 'loopback' } },
        { id: 'vip', code: '77110', country: 'US', policy: 'klaviyo', carrier: { kind: 'loopback' } },
      ],
    },
    {
      id: 'boreal',
      name: 'Boreal',
      helpContact: 'help@boreal.example',
      senders: [{ id: 'nord', code: '+15145550100', country: 'CA', languages: ['fr'], carrier: { kind: 'loopback' } }],
    },
  ],
  clients: [
    { id: 'reader', secret: 'reader-secret-0001', scopes: ['conversations:read'] },
    { id: 'writer', secret: 'writer-secret-0001', scopes: ['conversations:write'] },
    { id: 'keeper', secret: 'keeper-secret-0001', scopes: ['consent:write'] },
    { id: 'counsel', secret: 'counsel-secret-0001', scopes: ['dossiers:read'] },
    { id: 'clerk', secret: 'clerk-secret-00001', scopes: ['senders:read'] },
    { id: 'chief', secret: 'chief-secret-00001', scopes: ['senders:write'] },
    { id: 'pupil', secret: 'pupil-secret-00001', scopes: ['intents:read'] },
    { id: 'teacher', secret: 'teacher-secret-0001', scopes: ['intents:write'] },
    { id: 'desk', secret: 'desk-secret-000001', scopes: ['conversations:read', 'conversations:write'] },
  ],
} as const;

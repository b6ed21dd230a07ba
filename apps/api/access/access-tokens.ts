import { errors, jwtVerify, SignJWT } from 'jose';
import type { Clock, InstallSecrets, ParleyConfig, Scope } from '@parley/runtime';
import { sameSecret } from './same-secret.js';

export type ApiClient = ParleyConfig['clients'][number];

/** Whom a bearer token belongs to. */
export interface TokenHolder {
  readonly id: string;
  readonly scopes: ReadonlySet<Scope>;
}

export interface IssuedToken {
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly scopes: readonly Scope[];
}

const issuer = 'parley';
const audience = 'parley-api';
const lifetimeSeconds = 60 * 60;

/** Bearer tokens: the admin token of the installation, and signed ones for the clients of the configuration. */
export class AccessTokens {
  constructor(
    private readonly secrets: Pick<InstallSecrets, 'adminToken' | 'tokenKey'>,
    private readonly clients: readonly ApiClient[],
    private readonly clock: Clock,
  ) {}

  /** The client these credentials belong to. An unknown id costs as much time as a wrong secret. */
  clientOf(id: string, secret: string): ApiClient | undefined {
    const client = this.clients.find((candidate) => candidate.id === id);
    const right = sameSecret(secret, client?.secret ?? this.secrets.adminToken);
    return client && right ? client : undefined;
  }

  /** `scopes` must be among those of the client. */
  async issue(client: ApiClient, scopes: readonly Scope[] = client.scopes): Promise<IssuedToken> {
    const issuedAt = this.seconds();
    const token = await new SignJWT({ scope: scopes.join(' ') })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(client.id)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .sign(this.secrets.tokenKey);
    return { token, expiresIn: lifetimeSeconds, scopes };
  }

  /** A client that was taken out of the configuration, or lost a scope, loses it in tokens already issued too. */
  async holderOf(token: string): Promise<TokenHolder | 'expired' | 'invalid'> {
    if (sameSecret(token, this.secrets.adminToken)) return { id: 'admin', scopes: new Set(['admin']) };
    try {
      const { payload } = await jwtVerify(token, this.secrets.tokenKey, {
        algorithms: ['HS256'],
        issuer,
        audience,
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(this.clock.now()),
      });
      const client = this.clients.find(({ id }) => id === payload.sub);
      if (!client) return 'invalid';
      const granted = String(payload['scope'] ?? '').split(' ');
      return { id: client.id, scopes: new Set(client.scopes.filter((scope) => granted.includes(scope))) };
    } catch (error) {
      return error instanceof errors.JWTExpired ? 'expired' : 'invalid';
    }
  }

  private seconds(): number {
    return Math.floor(Date.parse(this.clock.now()) / 1_000);
  }
}

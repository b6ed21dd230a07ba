import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Scope } from '@parley/runtime';

export const scopesKey = 'parley.scopes';

/** The route needs all of these; `admin` stands for every one. */
export const Scopes = (...scopes: readonly Scope[]): CustomDecorator => SetMetadata(scopesKey, scopes);

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@parley/contracts';
import type { Scope } from '@parley/runtime';

/** Who a request comes from, once its token was believed. */
export interface Caller {
  /** A person where the request names an agent, otherwise the program that holds the token. */
  readonly actor: Actor;
  readonly scopes: ReadonlySet<Scope>;
  readonly traceparent?: string;
}

const callers = new WeakMap<object, Caller>();

export function rememberCaller(request: object, caller: Caller): void {
  callers.set(request, caller);
}

export function mayDo(caller: Pick<Caller, 'scopes'>, scope: Scope): boolean {
  return caller.scopes.has(scope) || caller.scopes.has('admin');
}

/** The caller of this request; only on routes behind the bearer guard. */
export const CalledBy = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = callers.get(context.switchToHttp().getRequest<object>());
  if (!caller) throw new Error('This route has no bearer guard, so it cannot know its caller.');
  return caller;
});

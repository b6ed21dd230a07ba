import { type z } from 'zod';

export interface FactDefinition<
  Type extends string = string,
  Data extends z.ZodObject = z.ZodObject,
  Personal extends z.ZodObject = z.ZodObject,
  Sometimes extends boolean = boolean,
> {
  readonly type: Type;
  /** Version of the schema written today. Older versions are upcast when they are read. */
  readonly version: number;
  readonly summary: string;
  readonly data: Data;
  /** Phone, text, names, media: the only place personal data may stand. Absent where a fact has none. */
  readonly personal?: Personal;
  /** `personal` came later, or is not always known: facts of this kind may be without it. */
  readonly personalSometimes?: Sometimes;
}

/** Declares one kind of fact. `summary` is printed in the generated reference. */
export function defineFact<Type extends string, Data extends z.ZodObject, Personal extends z.ZodObject = never>(
  type: Type,
  version: number,
  summary: string,
  data: Data,
  personal?: Personal,
): FactDefinition<Type, Data, Personal, false> {
  return { type, version, summary, data, ...(personal ? { personal } : {}) };
}

/** Declares one kind of fact of which some carry nothing personal at all, not even the field. */
export function defineFactSometimesPersonal<
  Type extends string,
  Data extends z.ZodObject,
  Personal extends z.ZodObject,
>(
  type: Type,
  version: number,
  summary: string,
  data: Data,
  personal: Personal,
): FactDefinition<Type, Data, Personal, true> {
  return { type, version, summary, data, personal, personalSometimes: true };
}

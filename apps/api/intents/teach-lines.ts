import { Body, Get, Inject, Param, Post, Put, UsePipes } from '@nestjs/common';
import { BrandLine, mostLines, type LineFinding } from '@parley/nlp/brands';
import { FieldsProblem, tokens, type LoadedConfig } from '@parley/runtime';
import { IntentsDesk } from '@parley/runtime/intents';
import { z } from 'zod';
import { CalledBy, type Caller } from '../access/caller.js';
import { LinesCheck, TaughtLine } from '../answers/intents.js';
import { bodyOf } from '../http/body-of.js';
import { Api } from '../http/route.js';
import { Validated } from '../http/validated.pipe.js';
import { IntentsRoute } from './intents-route.js';
import { expectBrand } from './known-brand.js';

const Lines = z.strictObject({ lines: z.array(BrandLine).min(1).max(mostLines) }).meta({ id: 'TaughtLinesBody' });
const LinesBody = bodyOf(Lines);

const LineList = z
  .object({ items: z.array(TaughtLine), nextCursor: z.null() })
  .meta({ id: 'TaughtLineList', description: 'Every line; the list has one page.' });

@Api('brands/:brandId/intents', 'intents')
export class TeachLines {
  constructor(
    @Inject(tokens.config) private readonly config: LoadedConfig,
    private readonly desk: IntentsDesk,
  ) {}

  @Post('check')
  @UsePipes(Validated)
  @IntentsRoute({
    id: 'checkIntentLines',
    // Nothing changes, but it takes seconds of a processor.
    scope: 'intents:write',
    summary: 'What is wrong with lines, by themselves and beside those of the house; nothing is kept.',
    answer: LinesCheck,
    refuses: [429],
  })
  async check(
    @Param('brandId') brandId: string,
    @Body({ schema: LinesBody }) { lines }: z.infer<typeof Lines>,
  ): Promise<LinesCheck> {
    expectBrand(this.config, brandId);
    const findings = [...(await this.desk.check(lines))];
    return { taken: findings.every(({ severity }) => severity !== 'error'), findings };
  }

  @Put('lines')
  @UsePipes(Validated)
  @IntentsRoute({
    id: 'replaceIntentLines',
    scope: 'intents:write',
    summary: 'Puts these lines in the place of those before.',
    description:
      'They hold for the next model that is trained; no text is routed otherwise until its version is activated. ' +
      'Where a line is wrong, nothing changes.',
    answer: LinesCheck,
    refuses: [422, 429],
  })
  async replace(
    @Param('brandId') brandId: string,
    @Body({ schema: LinesBody }) { lines }: z.infer<typeof Lines>,
    @CalledBy() { actor }: Caller,
  ): Promise<LinesCheck> {
    expectBrand(this.config, brandId);
    const { taken, findings } = await this.desk.importLines(brandId, lines, actor);
    if (!taken) throw linesWrong(findings);
    return { taken, findings: [...findings] };
  }

  @Get('lines')
  @IntentsRoute({
    id: 'listIntentLines',
    scope: 'intents:read',
    summary: 'The lines that the next model is trained on: those imported, and those approved of corrections.',
    answer: LineList,
  })
  async list(@Param('brandId') brandId: string): Promise<z.infer<typeof LineList>> {
    expectBrand(this.config, brandId);
    return { items: [...(await this.desk.linesToTeach(brandId))], nextCursor: null };
  }
}

/** At most twenty errors, by line as the body counts them, from 0. */
export function linesWrong(findings: readonly LineFinding[]): FieldsProblem {
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .slice(0, 20)
    .map(({ line, message }) => ({ field: line === undefined ? 'lines' : `lines.${line - 1}`, problem: message }));
  return new FieldsProblem(errors, { status: 422, code: 'lines-wrong' });
}

import type { Type } from '@nestjs/common';
import { engineOffset, type OffsetOf } from '@parley/conversation/judgement';
import { runOne, type OneService } from '@parley/testkit/service';
import { ComplianceModule } from './compliance.module.js';
import { complianceService } from './service.js';
import { TIME_ZONES } from './time-zone-readiness.js';

/** As it was before 2026b: British Columbia and Alberta go back to winter time in November 2026. */
const of2026a: OffsetOf = (zone, instant) => {
  if (zone === 'America/Vancouver') return engineOffset('America/Los_Angeles', instant);
  return engineOffset(zone === 'America/Edmonton' ? 'America/Denver' : zone, instant);
};

const withTimeZones = (engine: OffsetOf) => ({
  ...complianceService,
  // Nest takes a module with other providers wherever it takes a module.
  module: { module: ComplianceModule, providers: [{ provide: TIME_ZONES, useValue: engine }] } as unknown as Type,
});

interface Readiness {
  readonly checks: Record<string, { ok: boolean; detail?: Record<string, string> }>;
}

describe('compliance on the time zone data of its engine', () => {
  let service: OneService;
  afterEach(() => service.stop());
  const ready = async () => {
    const response = await fetch(`${service.url}/healthz/ready`);
    const { checks } = (await response.json()) as Readiness;
    return { status: response.status, check: checks['time-zone-data'] };
  };

  it('is ready where they are current', async () => {
    service = await runOne(complianceService);
    expect(await ready()).toMatchObject({
      status: 200,
      check: { ok: true, detail: { engine: process.versions['tz'] } },
    });
  });

  it('is not ready where they are old, and says what is wrong and what to do (compliance P10)', async () => {
    service = await runOne(withTimeZones(of2026a));
    const { status, check } = await ready();
    expect(status).toBe(503);
    expect(check?.ok).toBe(false);
    expect(check?.detail?.['wrong']).toContain(
      'British Columbia (America/Vancouver) at 2026-12-01T12:00:00.000Z is UTC-7',
    );
    expect(check?.detail?.['wrong']).toContain('Alberta (America/Edmonton)');
    expect(check?.detail?.['fix']).toMatch(/run a Node whose time zone data are 2026c or newer/);
  });

  it('is alive all the same: a restart would mend nothing', async () => {
    service = await runOne(withTimeZones(of2026a));
    expect((await fetch(`${service.url}/healthz/live`)).status).toBe(200);
  });
});

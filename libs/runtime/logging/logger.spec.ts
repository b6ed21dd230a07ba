import { ParleyError } from '@parley/contracts';
import { createLogger } from './logger.js';
import { NestLogger } from './nest-logger.js';

describe('the log', () => {
  const setUp = (level: 'debug' | 'info' = 'debug') => {
    const lines: Record<string, unknown>[] = [];
    const logger = createLogger('parley', level, { write: (line) => void lines.push(JSON.parse(line)) });
    return { lines, logger };
  };

  it('writes JSON lines with instant, level and service', () => {
    const { lines, logger } = setUp();
    logger.info({ contactId: 'abc' }, 'routed');
    expect(lines).toMatchObject([{ level: 'info', service: 'parley', contactId: 'abc', msg: 'routed' }]);
    expect(lines[0]!['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('shows no number, text, name or secret, however deep it lies', () => {
    const { lines, logger } = setUp();
    const personal = { phone: '+15145550199', text: 'my order', name: 'Jo', media: [] };
    logger.info({ ...personal, fact: { personal }, carrier: { config: { authToken: 'hush' } } }, 'oops');
    const written = JSON.stringify(lines);
    for (const leak of ['15145550199', 'my order', 'Jo"', 'hush']) expect(written).not.toContain(leak);
  });

  it('lets no number out even inside a sentence or an address', () => {
    const { lines, logger } = setUp();
    logger.error(
      { err: new Error('cannot text +15145550199'), at: '/phones/%2B15145550199/messages' },
      'to +15145550199',
    );
    expect(JSON.stringify(lines)).not.toContain('5145550199');
    expect(lines[0]).toMatchObject({ msg: 'to [number]', err: { message: 'cannot text [number]' } });
  });

  it('keeps code, details and cause of our own errors', () => {
    const { lines, logger } = setUp();
    const err = new ParleyError('event-store-unavailable', 'the disk is full', {
      retryable: true,
      details: { stream: 'contact-x' },
      cause: Object.assign(new Error('no space'), { code: 'ENOSPC' }),
    });
    logger.error({ err }, 'append failed');
    expect(lines[0]!['err']).toMatchObject({
      code: 'event-store-unavailable',
      retryable: true,
      details: { stream: 'contact-x' },
      cause: { code: 'ENOSPC' },
    });
  });

  it('takes Nest’s start-up lines for detail and its complaints for what they are', () => {
    const { lines, logger } = setUp('info');
    const nest = new NestLogger(logger);
    nest.log('Mapped {/healthz/live, GET} route', 'RouterExplorer');
    nest.warn('careful', 'Injector');
    nest.error(new Error('broken'));
    expect(lines).toMatchObject([
      { level: 'warn', nest: 'Injector', msg: 'careful' },
      { level: 'error', err: { message: 'broken' } },
    ]);
  });
});

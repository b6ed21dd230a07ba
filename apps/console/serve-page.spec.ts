import { startHttpService, acme, type HttpService } from '@parley/testkit/http-service';
import { ConsoleModule } from './console.module.js';

describe('the console', () => {
  let service: HttpService;
  beforeAll(async () => {
    service = await startHttpService({ module: ConsoleModule, config: acme });
  });
  afterAll(() => service.close());

  const get = (url: string, headers: Record<string, string> = {}) => service.app.inject({ url, headers });

  it('serves its page at the root, and everything the page asks for', async () => {
    const page = await get('/');
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const wanted = [...page.body.matchAll(/(?:href|src)="(console\/[^"]+)"/g)].map(([, path]) => path!);
    expect(wanted.length).toBeGreaterThan(3);
    const seen = new Set<string>();
    for (const path of wanted) {
      seen.add(path);
      const file = await get(`/${path}`);
      expect([path, file.statusCode]).toEqual([path, 200]);
      for (const [, module] of file.body.matchAll(/^import .* from '\.\/([^']+)';$/gm)) {
        if (!seen.has(`console/${module}`)) wanted.push(`console/${module}`);
      }
    }
    expect([...seen]).toContain('console/event-stream.js');
  });

  it.each([
    ['/console/main.js', 'text/javascript; charset=utf-8'],
    ['/console/base.css', 'text/css; charset=utf-8'],
    ['/console/icon.svg', 'image/svg+xml'],
  ])('says what %s is', async (url, type) => {
    const file = await get(url);
    expect([file.statusCode, file.headers['content-type'], file.headers['x-content-type-options']]).toEqual([
      200,
      type,
      'nosniff',
    ]);
  });

  it('sends a file once', async () => {
    const first = await get('/console/main.js');
    const etag = String(first.headers.etag);
    expect(first.headers['cache-control']).toBe('no-cache');
    expect((await get('/console/main.js', { 'if-none-match': etag })).statusCode).toBe(304);
    expect((await get('/console/main.js', { 'if-none-match': `"other", ${etag}` })).statusCode).toBe(304);
    expect((await get('/console/main.js', { 'if-none-match': '"other"' })).statusCode).toBe(200);
    expect((await get('/')).headers.etag).not.toBe(etag);
  });

  it('lets nothing run but its own files', async () => {
    const page = await get('/');
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'self'; .*frame-ancestors 'none'/);
    expect(page.body).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|javascript:|style=/i);
    expect(page.body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it.each([
    '/console/../assets.ts',
    '/console/..%2fassets.ts',
    '/console/%2e%2e%2fservice.ts',
    '/console/..%5c..%5cpackage.json',
    '/console/tsconfig.json',
    '/console/main.js%00.css',
    '/console/',
    '/console/__proto__',
    '/console/web/main.js',
  ])('has no file %s', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

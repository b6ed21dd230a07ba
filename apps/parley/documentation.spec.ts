import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { startServices, type RunningServices } from '@parley/runtime/run';
import { services } from './services.js';

const root = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true }).map((file) => join('docs', String(file))),
].filter((file) => file.endsWith('.md'));

describe.each(pages)('%s', (page) => {
  it('links to pages and headings that exist', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    for (const [link, path, heading] of links) {
      const target = path === '' ? page : join(dirname(page), path!);
      expect([link, existsSync(join(root, target))]).toEqual([link, true]);
      if (heading) expect(headingsOf(read(target))).toContain(heading);
    }
  });

  it('names files of the house that exist', () => {
    const named = [...read(page).matchAll(/`((?:apps|libs|deploy|docs)\/[\w./-]+)`/g)].map(([, file]) => file!);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('the page about how others broke', () => {
  const rows = [...read('docs/explanation/pitfalls.md').matchAll(/^\| (\d+) \|(.*)$/gm)].map(([, row, text]) => ({
    row: Number(row),
    files: [...text!.matchAll(/`([^`]+\.ts)`/g)].map(([, file]) => file!),
  }));

  it.each(rows)('names for row $row files whose titles cite it', ({ row, files }) => {
    const cites = (file: string) =>
      [...read(file).matchAll(/\(pitfalls? ([\d, ]+)/g)].some(([, listed]) =>
        listed!.split(', ').includes(String(row)),
      );
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !cites(file))).toEqual([]);
  });
});

const tenChecks = Array.from({ length: 10 }, (_, at) => `P${at + 1}`);

describe('the page on compliance', () => {
  const rows = [...read('docs/explanation/compliance.md').matchAll(/^\| (P\d+) \|(.*)$/gm)].map(([, row, text]) => ({
    row: row!,
    files: [...text!.matchAll(/`([^`]+\.spec\.ts)`/g)].map(([, file]) => file!),
  }));

  it('lists ten checks', () => expect(rows.map(({ row }) => row)).toEqual(tenChecks));

  it.each(rows)('names for $row specs whose titles cite it', ({ row, files }) => {
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !read(file).includes(`(compliance ${row})`))).toEqual([]);
  });
});

describe('the page for operators', () => {
  const page = read('docs/how-to/operate.md');
  let folder: string;
  let running: RunningServices;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-documentation-'));
    const env = {
      PARLEY_DATA_DIR: join(folder, 'data'),
      PORT: '0',
      PARLEY_HOST: '127.0.0.1',
      PARLEY_LOG_LEVEL: 'silent',
    };
    // Without the page at /api/docs, whose packages load in a way that jest cannot follow.
    const undocumented = services.map((service) =>
      service.name === 'api' ? { ...service, name: 'the-api' } : service,
    );
    running = await startServices(undocumented, { name: 'parley', env, cwd: folder });
  });
  afterAll(async () => {
    await running.shutdown.run('the end of the spec');
    rmSync(folder, { recursive: true });
  });

  it('lists every metric there is, and no other', async () => {
    const scraped = await (await fetch(`${running.url}/metrics`)).text();
    const types = [...scraped.matchAll(/^# TYPE (parley_\w+) (\w+)$/gm)].map(([, name, type]) => `${name} ${type}`);
    const listed = [...page.matchAll(/^\| `(parley_\w+)` \| (\w+) \|/gm)].map(([, name, type]) => `${name} ${type}`);
    expect(listed.toSorted()).toEqual(types.toSorted());
  });

  it('lists every health check beside those of the consumer groups', async () => {
    const { checks } = (await (await fetch(`${running.url}/healthz/ready`)).json()) as { checks: object };
    const groups = services.flatMap((service) => service.groups);
    const own = Object.keys(checks).filter((name) => !groups.includes(name) || name === 'csr-connector');
    const listed = [...page.matchAll(/^\| `([\w-]+)`, (?:live|ready) \|/gm)].map(([, name]) => name);
    expect([...new Set(listed)].sort()).toEqual(own.toSorted());
  });
});

/** The anchors of a page’s headings, as code hosts make them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

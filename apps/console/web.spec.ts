import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const web = join(import.meta.dirname, 'web');
const scripts = readdirSync(web).filter((name) => name.endsWith('.js'));

/** As much of a page as the views need. It knows elements and text nodes, and no markup at all. */
class Fake {
  readonly children: (Fake | string)[] = [];
  readonly attributes: Record<string, string> = {};
  className = '';
  value = '';
  private readonly listeners: Record<string, () => void> = {};
  addEventListener(name: string, listener: () => void): void {
    this.listeners[name] = listener;
  }
  tell(event: string): void {
    this.listeners[event]!();
  }
  get options(): Fake[] {
    return this.all().filter(({ tag }) => tag === 'option');
  }
  constructor(readonly tag: string) {}
  replaceChildren(...children: (Fake | string)[]): void {
    this.children.splice(0, this.children.length, ...children);
  }
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }
  all(): Fake[] {
    return [this, ...this.children.flatMap((child) => (child instanceof Fake ? child.all() : []))];
  }
  get text(): string {
    return this.children.map((child) => (child instanceof Fake ? child.text : child)).join('');
  }
}

// The page’s modules are JavaScript: their types are checked by their own configuration (below).
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const load = (name: string): Promise<any> => import(join(web, name));

describe('the page', () => {
  const hostile = `<img src=x onerror="alert(1)"><script>alert(2)</script>'"&lt;`;
  beforeAll(() => {
    Object.assign(globalThis, { document: { createElement: (tag: string) => new Fake(tag) } });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'document');
  });

  it('asks an agent to decide on a doubt, and takes a revocation with where and how it was said', async () => {
    const { doubtView, unsubscribeView } = await load('consent-box.js');
    const acts: unknown[] = [];
    const act = (...said: unknown[]) => void acts.push(said);
    const buttonsOf = (view: Fake) => view.all().filter(({ tag }) => tag === 'button');

    expect(doubtView({ possibleRevocation: false, consent: 'granted' }, act)).toBeUndefined();
    expect(doubtView({ possibleRevocation: true, consent: 'revoked' }, act)).toBeUndefined();
    for (const button of buttonsOf(doubtView({ possibleRevocation: true, consent: 'none' }, act))) button.tell('click');

    const form = unsubscribeView(act) as Fake;
    const [channel] = form.all().filter(({ tag }) => tag === 'select');
    const [evidence] = form.all().filter(({ tag }) => tag === 'input');
    channel!.value = 'email';
    evidence!.value = ' mail of Friday ';
    buttonsOf(form)[0]!.tell('click');
    expect(acts).toEqual([
      ['revocation', { decision: 'confirm' }],
      ['revocation', { decision: 'dismiss' }],
      ['unsubscribe', { channel: 'email', evidence: 'mail of Friday' }],
    ]);
  });

  it('says by when somebody has to answer, on the clock of the browser, and what is overdue', async () => {
    const { answerDue, when } = await load('format.js');
    const answerDueAt = '2026-11-20T17:00:00.000Z';
    expect(answerDue({})).toBeUndefined();
    expect(answerDue({ answerDueAt })).toBe(`Answer due ${when(answerDueAt)}`);
    expect(answerDue({ answerDueAt, answerOverdue: true })).toBe(`Answer overdue since ${when(answerDueAt)}`);
    expect(when(answerDueAt)).toContain(new Date(answerDueAt).toLocaleTimeString([], { timeStyle: 'short' }));
  });

  it('offers to say what a text is about, where a guess was made and somebody may', async () => {
    const { messageView } = await load('message.js');
    const inbound = {
      id: 'm1',
      direction: 'inbound',
      text: 'x',
      at: '2026-11-20T17:00:00.000Z',
      media: [],
      route: 'agent',
    };
    const corrected: string[] = [];
    const corrections = {
      intents: async () => ['refund', hostile],
      correct: (messageId: string, intent: string) => corrected.push(`${messageId} ${intent}`),
    };
    const views = (message: object, may = true) =>
      (messageView({ ...inbound, ...message }, may ? corrections : undefined) as Fake).all();
    const [details, summary, select] = ['details', 'summary', 'select'].map((tag) =>
      views({ intent: 'vague', correctedIntent: 'refund' }).find((each) => each.tag === tag),
    );
    expect(summary!.text).toBe('Corrected to refund');
    const opened = views({ intent: 'vague' });
    opened.find(({ tag }) => tag === 'details')!.tell('toggle');
    await Promise.resolve().then(() => undefined);
    const choice = opened.find(({ tag }) => tag === 'select')!;
    expect(choice.options.map(({ attributes }) => attributes['value'])).toEqual(['vague', 'refund', hostile]);
    choice.value = 'refund';
    choice.tell('change');
    expect(corrected).toEqual(['m1 refund']);
    expect([details, select]).not.toContain(undefined);
    for (const each of [views({ keyword: 'stop', intent: 'x' }), views({}), views({ intent: 'vague' }, false)])
      expect(each.map(({ tag }) => tag)).not.toContain('details');
  });

  it('shows a hostile text as the text it is', async () => {
    const { messageView } = await load('message.js');
    const view = messageView({
      direction: 'inbound',
      text: hostile,
      at: '2026-11-20T17:00:00.000Z',
      author: 'customer',
      media: [
        { url: 'javascript:alert(3)', contentType: hostile },
        { url: 'https://acme.example/a.jpg', contentType: hostile },
      ],
      route: 'agent',
      intent: hostile,
    }) as Fake;
    expect(view.text).toContain(hostile);
    expect(view.all().map(({ tag }) => tag)).not.toContain('img');
    expect(view.all().map(({ tag }) => tag)).not.toContain('script');
    const links = view.all().filter(({ tag }) => tag === 'a');
    expect(links.map(({ attributes }) => attributes['href'])).toEqual(['https://acme.example/a.jpg']);
  });

  it('shows the rules that rejected a reply', async () => {
    const { messageView } = await load('message.js');
    const view = messageView({
      direction: 'outbound',
      text: 'One more thing',
      at: '2026-11-20T17:00:00.000Z',
      author: 'agent',
      authorId: 'agent-7',
      media: [],
      status: 'rejected',
      rules: [{ id: 'suppressed', version: '3', reason: 'The customer texted STOP.' }],
    }) as Fake;
    expect(view.text).toContain('rejected');
    expect(view.text).toContain('suppressed The customer texted STOP.');
  });

  it('shows nothing where there is nothing', async () => {
    const { el } = await load('dom.js');
    expect((el('p', {}, undefined, null, false, 'a', '') as Fake).text).toBe('a');
  });

  it('never reads a string as markup or as a program', () => {
    for (const name of scripts) {
      const source = readFileSync(join(web, name), 'utf8');
      expect([
        name,
        source.match(
          /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|\beval\b|new Function|srcdoc/,
        ),
      ]).toEqual([name, null]);
      expect([name, source.match(/from '(?!\.\/)/)]).toEqual([name, null]);
    }
  });

  it('passes its own type check', () => {
    execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', web], { stdio: 'pipe' });
  }, 60_000);
});

describe('why nothing may be written', () => {
  const conversation = { blocked: false, consent: 'none' };
  it.each([
    [conversation, undefined],
    [{ ...conversation, consent: 'revoked' }, /STOP/],
    [{ ...conversation, blocked: true }, /blocked/],
  ])('%j', async (state, reason) => {
    const { silence } = await load('format.js');
    const said = silence(state, { replies: { to: 'texted-us' } });
    if (reason) expect(said).toMatch(reason);
    else expect(said).toBeUndefined();
  });

  it('where only subscribers are answered', async () => {
    const { silence } = await load('format.js');
    const settings = { replies: { to: 'subscribers' } };
    expect(silence(conversation, settings)).toMatch(/agreed/);
    expect(silence({ ...conversation, consent: 'granted' }, settings)).toBeUndefined();
  });
});

describe('what is said about a reply', () => {
  const spots = (...each: readonly (readonly [number, number])[]) => each.map(([from, to]) => ({ from, to }));

  it('is marked where it stands, the gravest thing first, and every letter once', async () => {
    const { stretches } = await load('reply-check.js');
    const lints = [
      { severity: 'advises', spots: spots([0, 9]) },
      { severity: 'refuses', spots: spots([4, 9], [12, 15]) },
    ];
    expect(stretches('get vodka at bit', lints)).toEqual([
      { text: 'get ', severity: 'advises' },
      { text: 'vodka', severity: 'refuses' },
      { text: ' at' },
      { text: ' bi', severity: 'refuses' },
      { text: 't' },
    ]);
    expect(stretches('', [])).toEqual([]);
    expect(stretches('a', [{ severity: 'refuses', spots: spots([0, 99]) }])).toEqual([
      { text: 'a', severity: 'refuses' },
    ]);
  });

  it('is quoted as text, whatever it is', async () => {
    Object.assign(globalThis, { document: { createElement: (tag: string) => new Fake(tag), createTextNode: String } });
    const { checkView, markedText } = await load('reply-check.js');
    const text = '<img src=x>';
    const lints = [{ rule: 'r', severity: 'refuses', spots: spots([0, 11]) }];
    const rules = [{ id: 'r', version: '1', outcome: 'rejects', reason: 'It is bad.' }];
    const view = checkView({ verdict: 'reject', rules, lints, recipient: [] }, text) as Fake[];
    expect(view.map((each) => each.text).join('')).toBe('Stops it It is bad. <img src=x> r');
    expect(view.flatMap((each) => each.all()).map(({ tag }) => tag)).not.toContain('img');
    expect((markedText(text, lints) as Fake[]).map((each) => [each.tag, each.text])).toEqual([['mark', text]]);
    Reflect.deleteProperty(globalThis, 'document');
  });

  it('tells the time there, and from when to when where the customer may be in several zones', async () => {
    const { theirTime, clock } = await load('local-time.js');
    const places = [
      { zone: 'Pacific/Honolulu', now: '2026-11-20T07:00:00' },
      { zone: 'America/New_York', now: '2026-11-20T12:00:00' },
    ];
    const [there, here] = places.map(({ now }) => clock(now) as string);
    expect(theirTime(places, 'now')).toBe(`${there} in Honolulu to ${here} in New York`);
    expect(theirTime(places.slice(1), 'now')).toBe(`${here} in New York`);
    expect(theirTime(places, 'holdUntil')).toBe('');
    expect(here).toMatch(/Fri.*12:00/);
  });

  it('says what a text costs, and which letters make it dearer', async () => {
    const { costWords } = await load('reply-check.js');
    const segments = { count: 2, encoding: 'UCS-2', units: 80, left: 54, beyondGsm: ['ç', '’'] };
    expect(costWords({ segments, recipient: [] })).toBe('2 segments, 54 left (UCS-2) · dearer because of ç ’');
    expect(costWords({ segments: { ...segments, count: 0, beyondGsm: [] }, recipient: [] })).toBe('');
  });
});

describe('work that waits for a pause', () => {
  it('runs once for all who asked before it, and at once where it must', async () => {
    jest.useFakeTimers();
    const { afterPause } = await load('after-pause.js');
    let runs = 0;
    const work = afterPause(() => (runs += 1), 400);
    for (let key = 0; key < 20; key += 1) {
      work.ask();
      jest.advanceTimersByTime(399);
    }
    expect(runs).toBe(0);
    jest.advanceTimersByTime(1);
    expect(runs).toBe(1);
    work.ask();
    work.now();
    jest.advanceTimersByTime(10_000);
    expect(runs).toBe(2);
    work.ask();
    work.cancel();
    jest.advanceTimersByTime(10_000);
    expect(runs).toBe(2);
    jest.useRealTimers();
  });
});

describe('server-sent events', () => {
  const sent =
    'retry: 2000\n\n: hello\n\nid: 1\n\nevent: MessageReceived\nid: 2\ndata: {"a":1}\n\nid: 3\ndata: one\ndata: two\r\n\r\n';
  const events = [
    { type: 'MessageReceived', data: '{"a":1}' },
    { type: 'message', data: 'one\ntwo' },
  ];

  it('are read wherever the network cut them', async () => {
    const { EventParser } = await load('event-stream.js');
    for (let cut = 0; cut <= sent.length; cut += 1) {
      const parser = new EventParser();
      expect([...parser.push(sent.slice(0, cut)), ...parser.push(sent.slice(cut))]).toEqual(events);
      expect(parser.lastEventId).toBe('3');
    }
  });

  it('move the place on even without an event', async () => {
    const { EventParser } = await load('event-stream.js');
    const parser = new EventParser();
    expect(parser.push('id: 7\n\n')).toEqual([]);
    expect(parser.lastEventId).toBe('7');
  });
});

describe('work that is asked for often', () => {
  it('runs once for all who asked meanwhile, and once more for those who asked too late', async () => {
    jest.useFakeTimers();
    const { soon } = await load('soon.js');
    let runs = 0;
    const again = soon(() => {
      runs += 1;
      return Promise.resolve();
    });
    for (let n = 0; n < 10; n += 1) again();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(runs).toBe(2);
    again();
    await jest.advanceTimersByTimeAsync(1);
    expect(runs).toBe(3);
    jest.useRealTimers();
  });
});

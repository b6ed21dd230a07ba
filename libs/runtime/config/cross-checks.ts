import { mistakeInSwitch, switchable } from '@parley/conversation/judgement/rules';
import type { BrandConfig, ParleyConfig, SenderConfig } from './schema.js';
import { nearest } from './known-keys.js';
import type { ConfigProblem } from './problem.js';
import type { Path, YamlFile } from './yaml-file.js';

const callingCodes: Readonly<Record<SenderConfig['country'], string>> = { US: '+1', CA: '+1', GB: '+44', FR: '+33' };

type Report = (path: Path, wrong: string, fix: string) => void;

/** What no single field can know: names used twice, and settings that cannot work together. */
export function crossCheck(config: ParleyConfig, file: YamlFile): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const report: Report = (path, wrong, fix) => problems.push(file.problemAt(path, wrong, fix));

  const senders = config.brands.flatMap((brand, b) =>
    brand.senders.map((sender, s) => ({ sender, path: ['brands', b, 'senders', s] })),
  );
  reportRepeats(
    config.brands.map(({ id }, b) => [id, ['brands', b, 'id']]),
    'brand',
    report,
  );
  reportRepeats(
    senders.map(({ sender, path }) => [sender.id, [...path, 'id']]),
    'sender code',
    report,
  );
  reportRepeats(
    senders.map(({ sender, path }) => [sender.code, [...path, 'code']]),
    'sender code',
    report,
  );
  reportRepeats(
    config.clients.map(({ id }, c) => [id, ['clients', c, 'id']]),
    'client',
    report,
  );
  config.brands.forEach((brand, b) => checkRouting(brand, ['brands', b, 'routing'], report));
  for (const { sender, path } of senders) checkSender(sender, path, report);
  for (const [b, { rules }] of config.brands.entries()) checkRules(rules, ['brands', b, 'rules'], report);
  return problems;
}

function reportRepeats(named: readonly (readonly [name: string, path: Path])[], what: string, report: Report): void {
  const seen = new Set<string>();
  for (const [name, path] of named) {
    if (seen.has(name))
      report(path, `is already used by another ${what}`, `give each ${what} its own, over all brands`);
    seen.add(name);
  }
}

function checkRouting({ routing }: BrandConfig, path: Path, report: Report): void {
  const classifier = routing?.classifier;
  if (classifier?.kind !== 'http') return;
  const { protocol, hostname } = new URL(classifier.url);
  const carried = classifier.secret === undefined ? 'customers’ texts' : 'the secret, and customers’ texts,';
  if (protocol === 'http:' && !thisMachine.test(hostname))
    report(
      [...path, 'classifier', 'url'],
      `would carry ${carried} unencrypted to another machine`,
      'use an https address',
    );
}

const thisMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/;

function checkSender(sender: SenderConfig, path: Path, report: Report): void {
  const { code, country, carrier, connector } = sender;
  const calling = callingCodes[country];
  if (code.startsWith('+') && !code.startsWith(calling)) {
    report(
      [...path, 'code'],
      `is not a number of ${country}`,
      `numbers of ${country} begin with ${calling}; check \`code\` and \`country\``,
    );
  }
  if (/^\d{9,}$/.test(code)) {
    report(
      [...path, 'code'],
      'is too long for a short code and has no plus',
      `write the number in E.164 form, such as "${calling}…"`,
    );
  }
  const alphanumeric = /[A-Za-z ]/.test(code);
  if (alphanumeric && carrier.kind === 'twilio' && (country === 'US' || country === 'CA')) {
    report(
      [...path, 'code'],
      `is alphanumeric, which carriers do not take in ${country}`,
      'use a short code, a long code or a toll-free number',
    );
  }
  if (connector.kind === 'webhook' && connector.secret.startsWith('whsec_') && !isBase64(connector.secret.slice(6))) {
    report(
      [...path, 'connector', 'secret'],
      'begins with whsec_ but does not go on in base64',
      'copy the whole secret, or leave whsec_ away to use it as plain text',
    );
  }
}

function checkRules(rules: BrandConfig['rules'], path: Path, report: Report): void {
  for (const [id, wanted] of Object.entries(rules)) {
    const mistake = mistakeInSwitch(id, wanted);
    if (!mistake) continue;
    const meant = mistake.wrong === 'is no rule' ? nearest(id, switchable) : undefined;
    report([...path, id], mistake.wrong, meant === undefined ? mistake.fix : `write \`${meant}\`, if that is meant`);
  }
}

const isBase64 = (text: string): boolean => /^[A-Za-z0-9+/]{8,}={0,2}$/.test(text);

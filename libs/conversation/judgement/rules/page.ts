import type { Jurisdiction, Rule } from './rule.js';
import { rows, type Row } from './rows.js';
import { currentRuleset } from './ruleset.js';
import { ruleSetNames } from './rulesets.js';

/** The reference of all rules, in Markdown: `docs/reference/rules.md`. */
export function rulesPage(): string {
  const { version, rules } = currentRuleset;
  return (
    [
      '# Rules',
      '_Reference. Generated from the rules in `libs/conversation/judgement/rules` by `npm run rules`; do not edit._',
      `Rule set \`${version}\`: ${rules.length} rules. Each verdict names the rules it consulted, with their versions, and keeps what it was made from: ` +
        'see [how a verdict is made](../explanation/compliance.md). This is no legal advice: each rule says where it comes from and how sure that is.',
      '**Confidence**: A, the text of the law or a regulator’s page was read; B, several independent secondary sources; C, vendors’ tables, or sources that disagree; K, general knowledge or policy of the house.\n' +
        '**Switch**: what holds where the brand says nothing. A rule without one cannot be switched. A brand switches a rule, or gives it other parameters, under `rules` in its [configuration](configuration.md#a-brand-brands).',
      'A rule applies where the recipient may be in its jurisdiction: one candidate state is enough, and of several all apply. Windows are local time, from inclusive, to exclusive; all that apply have to be open at once in every zone the recipient may be in.',
      ...chapters(rules),
      '## Rule sets by name',
      `\`ops judge\` takes the rules of a number’s own places, or those of a name: ${ruleSetNames.map((name) => `\`${name}\``).join(', ')}. ` +
        '`US-FED` is the federal rules alone, a state’s name adds its own to them. Rules for everybody belong to every set.',
      '## What was found and what became of it',
      'Every row of the research, the rules that keep it, and what keeps it otherwise or why it bears on no single send.',
      table(['row', 'about', 'rules', ''], rows.map(rowCells)),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

const titles: Readonly<Record<Jurisdiction, string>> = {
  any: 'Everywhere',
  US: 'United States, federal and nationwide',
  states: 'United States, by state',
  CA: 'Canada',
  GB: 'United Kingdom',
  EU: 'European Union',
  FR: 'France',
  ZZ: 'Every country without hours of its own',
};

const chapterOf = ({ jurisdiction }: Rule): string => (jurisdiction.startsWith('US-') ? 'states' : jurisdiction);

function chapters(rules: readonly Rule[]): string[] {
  return Object.entries(titles).flatMap(([chapter, title]) => {
    const own = rules.filter((rule) => chapterOf(rule) === chapter);
    return [
      `## ${title}`,
      table(['rule', 'says', 'parameters', 'in force', 'source', 'confidence', 'switch'], own.map(ruleCells)),
    ];
  });
}

function ruleCells(rule: Rule): string[] {
  const { id, version, says, source, confidence, unsettled } = rule;
  return [
    `\`${id}\` v${version}`,
    says,
    parametersOf(rule),
    inForce(rule),
    source,
    confidence,
    unsettled ? `${unsettled.standard}: ${unsettled.why}` : '',
  ];
}

function parametersOf({ parameters }: Rule): string {
  return Object.entries(parameters)
    .map(([name, value]) => `\`${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}\``)
    .join(' ');
}

function inForce({ effectiveFrom, effectiveTo }: Rule): string {
  const from = effectiveFrom.startsWith('1970') ? '' : `from ${effectiveFrom.slice(0, 10)}`;
  return [from, effectiveTo === undefined ? '' : `until ${effectiveTo.slice(0, 10)}`].filter(Boolean).join(' ');
}

const rowCells = ({ row, asks, rules = [], otherwise = '' }: Row): string[] => [
  row,
  asks,
  rules.map((id) => `\`${id}\``).join(' '),
  otherwise,
];

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...body.map(line)].join('\n');
}

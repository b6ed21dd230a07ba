import { Command } from 'commander';

interface Options {
  readonly classifier: string;
  readonly against: string;
  readonly from: string;
  readonly to: string;
  readonly brand?: string;
  readonly texts: boolean;
  readonly json: boolean;
  readonly most: string;
}

/** `ops reroute`: what another classifier would have made of the texts that were recorded. */
export function rerouteCommand(print: (value: unknown) => void): Command {
  return new Command('reroute')
    .description(
      'route recorded texts by two classifiers once more and show where they differ; nothing is written or sent',
    )
    .requiredOption('--classifier <classifier>', 'house, active, a version of a brand, or the path of a model file')
    .option('--against <classifier>', 'the one it is held against', 'active')
    .requiredOption('--from <instant>', 'the first instant that counts, ISO 8601')
    .requiredOption('--to <instant>', 'the first instant that does not, ISO 8601')
    .option('--brand <id>', 'only texts to this brand')
    .option('--texts', 'show what customers wrote', false)
    .option('--json', 'the report and each flip as one JSON object a line', false)
    .option('--most <number>', 'flips and labels that the table shows', '50')
    .action(async (options: Options) => {
      const [from, to] = [instant('--from', options.from), instant('--to', options.to)];
      if (!/^\d{1,6}$/.test(options.most)) throw new Error('--most is a number from 0.');
      const { withIntents, brandOf } = await import('../intents/with-intents.js');
      const { chooseClassifier } = await import('./choose-classifier.js');
      const { reroute } = await import('./reroute.js');
      const { reportTable } = await import('./report-table.js');
      const { loadConfig } = await import('@parley/runtime');
      const brandId = options.brand === undefined ? undefined : brandOf(options.brand).id;
      await withIntents(
        async ({ book, models, eventStore }) => {
          const { report, flips } = await reroute(eventStore, loadConfig().senders, {
            ...{ from, to, texts: options.texts, onProgress: progressOn(process.stderr) },
            ...(brandId === undefined ? {} : { brandId }),
            classifier: chooseClassifier(options.classifier, book, models, brandId),
            against: chooseClassifier(options.against, book, models, brandId),
          });
          if (options.json) {
            print({ kind: 'report', ...report });
            for (const flip of flips) print({ kind: 'flip', ...flip });
          } else for (const each of reportTable(report, flips, Number(options.most))) print(each);
        },
        { readOnly: true },
      );
    });
}

function instant(name: string, text: string): string {
  const parsed = new Date(text);
  if (Number.isNaN(parsed.getTime())) throw new Error(`${name} is an instant such as 2026-11-20T15:00:00Z.`);
  return parsed.toISOString();
}

/** A line at each tenth of the period. */
function progressOn(out: NodeJS.WritableStream): (share: number, texts: number) => void {
  let told = -1;
  return (share, texts) => {
    const tenth = Math.floor(share * 10);
    if (tenth <= told || texts === 0) return;
    told = tenth;
    out.write(`${tenth * 10} % of the period, ${texts} texts\n`);
  };
}

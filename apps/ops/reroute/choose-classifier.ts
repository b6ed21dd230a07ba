import { existsSync, readFileSync } from 'node:fs';
import type { IntentClassifier } from '@parley/conversation/routing';
import { openClassifier, routerModelFile } from '@parley/nlp';
import { activeVersionOf, type BrandModels, type IntentsBook } from '@parley/runtime/intents';

/** A classifier for the texts of each brand. */
export interface ChosenClassifier {
  /** As it was asked for. */
  readonly asked: string;
  /** The only brand whose texts it is for; undefined = those of all. */
  readonly brandId?: string;
  of(brandId: string): Promise<IntentClassifier>;
}

/**
 * `house`: the model that comes with this release; `active`: what each brand activated; a version of a brand; or the
 * path of a model file.
 * @param brandId whose texts it is for; need not be told where only one brand has the version
 * @throws Error that says what can be named; ParleyError `model-unreadable`, `version-unknown`
 */
export function chooseClassifier(
  asked: string,
  book: Pick<IntentsBook, 'brandIds' | 'ofBrand'>,
  models: Pick<BrandModels, 'open'>,
  brandId?: string,
): ChosenClassifier {
  const house = once(async () => openClassifier(readFileSync(routerModelFile())));
  if (asked === 'house') return { asked, of: house };
  if (asked === 'active') {
    const opened = new Map<string, Promise<IntentClassifier>>();
    const open = (brandId: string): Promise<IntentClassifier> => {
      const version = activeVersionOf(book.ofBrand(brandId));
      return version === undefined ? house() : models.open(brandId, version);
    };
    return {
      asked,
      of: (brandId) => {
        const classifier = opened.get(brandId) ?? open(brandId);
        opened.set(brandId, classifier);
        return classifier;
      },
    };
  }
  const brands = book.brandIds().filter((id) => book.ofBrand(id).versions.some(({ version }) => version === asked));
  if (brands.length > 0) {
    const brand = brandAmong(brands, asked, brandId);
    return { asked, brandId: brand, of: once(() => models.open(brand, asked)) };
  }
  if (existsSync(asked)) return { asked, of: once(async () => openClassifier(readFileSync(asked))) };
  throw new Error(
    `${asked} is no classifier: name house, active, a version that \`intents list\` shows, or the path of a model file.`,
  );
}

function brandAmong(brands: readonly string[], version: string, wanted: string | undefined): string {
  if (wanted !== undefined && !brands.includes(wanted))
    throw new Error(`Version ${version} is one of brand ${brands.join(' and ')}, not of ${wanted}.`);
  if (wanted === undefined && brands.length > 1)
    throw new Error(`Brands ${brands.join(' and ')} have version ${version}: name one by --brand.`);
  return wanted ?? brands[0]!;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

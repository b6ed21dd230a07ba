import { ParleyError } from '@parley/contracts';
import type { ServiceDefinition } from '../service.js';
import { isEmbedded, partOf, variableOf, type EngineChoice } from './choice.js';

/**
 * Refuses a service alone on engines that one process keeps for itself.
 * @throws ParleyError `engine-not-shareable`
 */
export function assertEnginesShareable(choice: EngineChoice, { name, engines }: ServiceDefinition): void {
  const own = engines.filter((engine) => isEmbedded(choice, engine));
  if (own.length === 0) return;
  const are = own.length === 1 && own[0] !== 'readModels' ? 'is' : 'are';
  throw new ParleyError(
    'engine-not-shareable',
    `apps/${name} runs alone but the ${list(own.map((engine) => partOf[engine]))} ${are} embedded (SQLite), which only one process can use: ` +
      `run every service in one process with \`npm start\`, or set ${list(own.map((engine) => variableOf[engine]))} to what processes can share`,
    { retryable: false },
  );
}

const list = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' and $1');

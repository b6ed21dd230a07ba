import type { Command } from 'commander';

/** Runs a command; what goes wrong is said in a line, and the status tells. */
export async function run(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

export const percent = (share: number): string => `${(share * 100).toFixed(2).padStart(6)} %`;

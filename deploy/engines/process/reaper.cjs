/*
 * Ends what its parent leaves behind. The parent says line by line which process groups and folders are its own; when the
 * pipe ends, however the parent ended, they are killed and removed.
 */
'use strict';
const fs = require('node:fs');
const { createInterface } = require('node:readline');

const groups = new Set();
const folders = new Set();

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const [what, ...rest] = line.split(' ');
    const name = rest.join(' ');
    if (what === 'group') groups.add(Number(name));
    else if (what === 'ended') groups.delete(Number(name));
    else if (what === 'folder') folders.add(name);
    else if (what === 'removed') folders.delete(name);
  })
  .on('close', () => {
    for (const group of groups) {
      try {
        process.kill(-group, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

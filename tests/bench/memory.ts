import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** What is in use, in megabytes, when all that can be cleared away has been: objects and buffers. */
export function memoryInUse(): number {
  if (typeof collectGarbage !== 'function') throw new Error('Node cannot be asked to clear up');
  // What a buffer held is given back a round later.
  for (let round = 0; round < 3; round += 1) collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** `npm test`: everything, from a fresh clone on. What continuous integration runs. */
import { ensurePackages } from './machine/packages.mjs';
import { ensurePrograms } from './machine/programs.mjs';
import { browserlessSteps, browserSteps, runSteps } from './runner/steps.mjs';
import { summarise } from './runner/summary.mjs';

ensurePackages();
ensurePrograms();
const browserless = await runSteps(browserlessSteps, 2);
const browser = await runSteps(browserSteps, 1);
summarise([...browserless, ...browser]);

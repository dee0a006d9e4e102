/** `npm run check`: what needs no browser, in well under a minute. */
import { ensurePackages } from './machine/packages.mjs';
import { quickSteps, runSteps } from './runner/steps.mjs';
import { summarise } from './runner/summary.mjs';

ensurePackages();
summarise(await runSteps(quickSteps, 2));

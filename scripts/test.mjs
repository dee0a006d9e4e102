/** `npm test`: everything, from a fresh clone on. What continuous integration runs. */
import { ensurePackages } from './machine/packages.mjs';
import { ensurePrograms } from './machine/programs.mjs';
import { journeySteps, runSteps, separateSteps } from './runner/steps.mjs';
import { summarise } from './runner/summary.mjs';

ensurePackages();
ensurePrograms();
const separate = await runSteps(separateSteps, 2);
const journeys = await runSteps(journeySteps, 1);
summarise([...separate, ...journeys]);

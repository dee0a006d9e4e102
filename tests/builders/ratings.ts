import { RATINGS, type Response } from '#domain/records/response.ts';

/**
 * Reads responses as they are written in tests and in docs/scoring.md: `4`, `NA` for not
 * applicable, `_` for unanswered, with spaces between.
 */
export function responsesFrom(ratings: string, examples: readonly string[] = []): Response[] {
  return ratings
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word, index) => responseFrom(word, examples[index]));
}

function responseFrom(word: string, example = ''): Response {
  if (word === '_') return { state: 'unanswered', example };
  if (word === 'NA') return { state: 'not-applicable', example };
  const rating = RATINGS.find((known) => String(known) === word);
  if (rating === undefined) throw new Error(`"${word}" is not a rating, NA or _`);
  return { state: 'rated', rating, example };
}

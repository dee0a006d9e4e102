/** Takes the place of `console.error` and `console.warn`; gives back what was said since last asked. */
export function listenForNoise(target: Pick<Console, 'error' | 'warn'>): () => string[] {
  const heard: string[] = [];
  for (const level of ['error', 'warn'] as const) {
    target[level] = (...said: unknown[]) => {
      heard.push(`console.${level}: ${said.map(inWords).join(' ')}`);
    };
  }
  return () => heard.splice(0);
}

function inWords(said: unknown): string {
  return said instanceof Error ? (said.stack ?? said.message) : String(said);
}

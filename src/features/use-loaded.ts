import { useEffect, useState } from 'react';

/**
 * What a promise gives, once it has: undefined until then. An error that it was not expected to
 * give is a bug, and goes to the error boundary as if it had happened while rendering.
 *
 * @param load must keep its identity for as long as its answer is wanted.
 */
export function useLoaded<Value>(load: () => Promise<Value>): Value | undefined {
  const [loaded, setLoaded] = useState<{ load: typeof load; value: Value }>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded({ load, value }),
      (error: unknown) =>
        wanted &&
        setLoaded(() => {
          throw error;
        }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded?.load === load ? loaded.value : undefined;
}

import { useEffect, useState } from 'react';

/** False at first, then true: a live region must be there before its words, or they go unheard. */
export function useAfterMount(): boolean {
  const [mounted, setMounted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setMounted(true), 50);
    return () => clearTimeout(timer);
  }, []);
  return mounted;
}

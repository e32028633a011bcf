import { useEffect, useState } from "react";

/** Waits shorter than this are not worth a word. */
const PATIENCE_MS = 500;

/** True once something has kept the reader waiting long enough to be worth a word. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return slow;
}

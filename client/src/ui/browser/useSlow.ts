import { useEffect, useState } from "react";

/** Shorter waits are not worth a message. */
const PATIENCE_MS = 500;

/** True once a wait is long enough for a message. */
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

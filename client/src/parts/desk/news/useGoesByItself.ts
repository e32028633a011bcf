import { useEffect, useState } from "react";

const SHOWN_MS = 10_000;

/** Closes a notice after ten seconds, but not while the reader is at it; returns what its element listens to. */
export function useGoesByItself(isShown: boolean, close: () => void) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!isShown || isHeld) return;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isShown, isHeld, close]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return { onPointerEnter: hold, onPointerLeave: release, onFocus: hold, onBlur: release };
}

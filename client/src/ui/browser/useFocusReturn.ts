import { useEffect, useState } from "react";

/** On unmount, returns the focus to where it was before; if that is gone, to the page content. */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The reader may have moved the focus meanwhile.
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const there = before !== document.body && before?.isConnected;
      const target = there ? before : document.getElementById("content");
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    },
    [before],
  );
}

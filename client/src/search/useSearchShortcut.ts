import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { isTyping } from "../browser/isTyping.ts";

/**
 * Ctrl+K (or Cmd+K) anywhere, and `/` where nobody is typing, put the cursor into the search field. Returns the way to
 * give the focus back to where it was before, which is true where there was such a place.
 */
export function useSearchShortcut(field: RefObject<HTMLInputElement | null>, onOpen: () => void): () => boolean {
  const before = useRef<HTMLElement | null>(null);
  const open = useEffectEvent(onOpen);

  useEffect(() => {
    function focusField(event: KeyboardEvent) {
      const ctrlK =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k";
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      // Behind a dialog there is nothing to be reached.
      if ((!ctrlK && !slash) || document.querySelector("[role=dialog][aria-modal=true]")) return;
      event.preventDefault();
      const focused = document.activeElement;
      const elsewhere = focused instanceof HTMLElement && focused !== document.body && focused !== field.current;
      if (elsewhere) before.current = focused;
      field.current?.focus();
      field.current?.select();
      open();
    }
    window.addEventListener("keydown", focusField);
    return () => window.removeEventListener("keydown", focusField);
  }, [field]);

  return () => {
    const place = before.current;
    before.current = null;
    if (!place?.isConnected) return false;
    place.focus();
    return true;
  };
}

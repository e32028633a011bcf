import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { isTyping } from "../../ui/browser/isTyping.ts";
import { onSearchAsked } from "../../ui/page/searchRequests.ts";

/**
 * Ctrl+K (or Cmd+K) anywhere, `/` outside text fields, and parts of the page that ask for it focus the search. Returns
 * a function that gives the focus back, which returns false if there is nowhere to give it.
 */
export function useSearchShortcut(field: RefObject<HTMLInputElement | null>, onOpen: () => void): () => boolean {
  const before = useRef<HTMLElement | null>(null);
  const open = useEffectEvent(onOpen);

  useEffect(() => {
    function focusByKey(event: KeyboardEvent) {
      const ctrlK =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k";
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      // Behind a dialog nothing can be reached.
      if ((!ctrlK && !slash) || document.querySelector("[role=dialog][aria-modal=true]")) return;
      event.preventDefault();
      focusField();
    }
    function focusField() {
      const focused = document.activeElement;
      const elsewhere = focused instanceof HTMLElement && focused !== document.body && focused !== field.current;
      if (elsewhere) before.current = focused;
      field.current?.focus();
      field.current?.select();
      open();
    }
    window.addEventListener("keydown", focusByKey);
    const stopListening = onSearchAsked(focusField);
    return () => {
      window.removeEventListener("keydown", focusByKey);
      stopListening();
    };
  }, [field]);

  return () => {
    const place = before.current;
    before.current = null;
    if (!place?.isConnected) return false;
    place.focus();
    return true;
  };
}

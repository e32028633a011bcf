import { type RefObject, useEffect } from "react";
import { isTyping } from "../ui/isTyping.ts";

/** Ctrl+K (or Cmd+K) anywhere, and `/` where nobody is typing, put the cursor into the search field. */
export function useSearchShortcut(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    function focusField(event: KeyboardEvent) {
      const ctrlK = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "k";
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!ctrlK && !slash) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    window.addEventListener("keydown", focusField);
    return () => window.removeEventListener("keydown", focusField);
  }, [field]);
}

import { useLayoutEffect } from "react";
import { strings } from "../ui/strings.ts";
import { locale } from "../words/perLanguage.ts";

/** Marks the document as being in the language spoken, and names it in that language while no page gives it a name. */
export function useDocumentLanguage(): void {
  useLayoutEffect(() => {
    document.documentElement.lang = locale();
    // React puts the titles of pages before this one, which counts only where there is no other.
    const title = document.querySelector("title[data-unnamed]");
    if (title) title.textContent = strings.title;
  });
}

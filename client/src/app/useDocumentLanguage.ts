import { useLayoutEffect } from "react";
import { locale } from "../model/words/perLanguage.ts";
import { strings } from "../ui/strings.ts";

/** Sets the language of the document, and its title while no page sets one. */
export function useDocumentLanguage(): void {
  useLayoutEffect(() => {
    document.documentElement.lang = locale();
    // React inserts page titles before this one, and the first title counts.
    const title = document.querySelector("title[data-unnamed]");
    if (title) title.textContent = strings.title;
  });
}

import type { BrowserContext } from "playwright-core";

/** Blocks links out of the atlas and print dialogs, because nobody would close what opens. */
export function stayInAtlas(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const stay = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link) return;
      const leads = link.origin !== location.origin || link.pathname.startsWith("/api/") || link.target === "_blank";
      if (leads && !link.download) event.preventDefault();
    };
    for (const kind of ["click", "auxclick"]) addEventListener(kind, stay, { capture: true });
    window.print = () => undefined;
    window.open = () => null;
  });
}

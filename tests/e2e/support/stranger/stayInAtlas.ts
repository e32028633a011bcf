import type { BrowserContext } from "playwright-core";

/** Lets no click lead away from the atlas, and no page print on paper: there is nobody to close what opens then. */
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

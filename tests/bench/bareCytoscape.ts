import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import type { Place } from "../e2e/support/explorer.ts";
import type { SyntheticGraph } from "./syntheticGraph.ts";

/** The part of Cytoscape that this page calls. */
type Start = (options: object) => { fit(elements: undefined, padding: number): void };

/** Opens a page that holds only Cytoscape's own drawing of the same elements at the same places, all in view. */
export async function openBare(
  browser: Browser,
  graph: SyntheticGraph,
  places: ReadonlyMap<string, Place>,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.setContent('<div id="canvas" style="position: fixed; inset: 0"></div>');
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("cytoscape/dist/cytoscape.min.js") });
  const { entities, claims } = graph.picture;
  const nodes = entities.map(({ id, name }) => ({ data: { id, name }, position: { ...places.get(id) } }));
  const edges = claims.map(({ id, subject, object }) => ({ data: { id, source: subject, target: object } }));
  await page.evaluate(
    (elements) => {
      // The script tag above defines it.
      const { cytoscape } = window as unknown as { cytoscape: Start };
      const cy = cytoscape({
        container: document.getElementById("canvas"),
        elements,
        layout: { name: "preset" },
        style: [
          { selector: "node", style: { label: "data(name)" } },
          { selector: "edge", style: { "curve-style": "straight", "target-arrow-shape": "triangle" } },
        ],
      });
      cy.fit(undefined, 24);
    },
    [...nodes, ...edges],
  );
  return page;
}

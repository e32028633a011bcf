import type { Core } from "cytoscape";
import type { Labeller } from "../labels/labeller.ts";
import { paintAhead } from "./cytoscape/paintAhead.ts";
import type { Point } from "./elements.ts";
import { type Pieces, reckoned, rowsOf, type Work } from "./pieces.ts";

/** Entities with another position in the next picture. */
export type Targets = readonly (readonly [id: string, place: Point])[];

/**
 * Moves so many entities that it takes many frames. The page stays responsive, and the last picture stays on the screen
 * until all of the next one is ready. Resolves once that is shown.
 */
export async function moveInPieces(
  cy: Core,
  targets: Targets,
  { labeller, pieces, gliding }: { labeller: Labeller; pieces: Pieces; gliding: Promise<void> },
): Promise<void> {
  const show = pieces.hold();
  try {
    await Promise.all([gliding, pieces.run(reckoned(cy, moving(cy, targets)))]);
    // Labels are sized by the zoom, so they come after the camera has stopped.
    await pieces.run(reckoned(cy, labeller.relabelling()));
    await pieces.run(measuring(cy));
    await paintAhead(cy);
  } finally {
    show();
  }
}

function* moving(cy: Core, targets: Targets): Work {
  for (const row of rowsOf(targets)) {
    cy.batch(() => {
      for (const [id, place] of row)
        cy.getElementById(id)
          .stop()
          .position({ ...place });
    });
    yield;
  }
}

/** Measures each element, which Cytoscape caches until it draws. */
function* measuring(cy: Core): Work {
  for (const row of rowsOf(cy.elements().toArray())) {
    for (const element of row) element.boundingBox();
    yield;
  }
}

import type { CollectionReturnValue, Core, SingularAnimationOptionsPos } from "cytoscape";
import { MOTION_MS, mayMove, wait } from "./motion.ts";

/** More than so many would not come in smoothly, so they are there at once. */
const MOST_FADING = 400;

/** Lets what comes out of hiding, as while time goes on, appear little by little; resolves when all of it is there. */
export async function fadeIn(cy: Core, ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || ids.length > MOST_FADING || !mayMove(cy.container())) return;
  const elements = ids.map((id) => cy.getElementById(id)).filter((element) => element.nonempty());
  // What another picture takes away meanwhile never comes to its end.
  await Promise.race([Promise.all(elements.map(appear)), wait(2 * MOTION_MS)]);
  if (cy.destroyed()) return;
  cy.batch(() => {
    for (const element of elements) element.removeStyle("opacity");
  });
}

async function appear(element: CollectionReturnValue): Promise<void> {
  // Some stand back, and come in no stronger than that.
  const opacity = element.numericStyle("opacity");
  element.style("opacity", 0);
  const motion = { style: { opacity }, duration: MOTION_MS, easing: "ease-out" as const };
  // Cytoscape's types ask for a place to go to, where a look is enough.
  await element
    .animation(motion as SingularAnimationOptionsPos)
    .play()
    .promise("completed");
}

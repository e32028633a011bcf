import type { CollectionReturnValue, Core, SingularAnimationOptionsPos } from "cytoscape";
import { MOTION_MS, mayMove, wait } from "./motion.ts";

/** More than these would not fade in smoothly, so they appear at once. */
const MOST_FADING = 400;

/** Fades in what becomes visible, for example during playback; resolves when all of it is visible. */
export async function fadeIn(cy: Core, ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || ids.length > MOST_FADING || !mayMove(cy.container())) return;
  const elements = ids.map((id) => cy.getElementById(id)).filter((element) => element.nonempty());
  // If another picture removes it meanwhile, its animation never completes.
  await Promise.race([Promise.all(elements.map(appear)), wait(2 * MOTION_MS)]);
  if (cy.destroyed()) return;
  cy.batch(() => {
    for (const element of elements) element.removeStyle("opacity");
  });
}

async function appear(element: CollectionReturnValue): Promise<void> {
  // Faded elements end at their own opacity.
  const opacity = element.numericStyle("opacity");
  element.style("opacity", 0);
  const motion = { style: { opacity }, duration: MOTION_MS, easing: "ease-out" as const };
  // Cytoscape's types require a position, though a style is enough.
  await element
    .animation(motion as SingularAnimationOptionsPos)
    .play()
    .promise("completed");
}

import type { Core } from "cytoscape";
import { aimLinks } from "./aimLinks.ts";
import { writingData } from "./elementData.ts";
import type { CanvasEntity } from "./elements.ts";
import { labelDetail, labelScale } from "./labelDetail.ts";
import type { LabelFonts } from "./labelFonts.ts";

/** Size of the numbers on links. */
const COUNT_SIZE = 10;

/** Writes the labels of what is on the canvas. */
export interface Labeller {
  /** From now on these entities have labels, the selected one before all others. */
  label(entities: CanvasEntity[], selected: string | null): void;
}

/** Sets labels at the size that the zoom asks for, again at each step of zooming and after dragging. Links end at labels, so
 * they are aimed anew each time. */
export function createLabeller(cy: Core, fonts: LabelFonts): Labeller {
  let entities: CanvasEntity[] = [];
  let selected: string | null = null;
  let scale = labelScale(cy.zoom());

  const write = () => {
    const drawn = entities.filter(({ hidden }) => !hidden);
    const labelled = drawn.map((entity) => ({
      ...entity,
      place: cy.getElementById(entity.id).position(),
      selected: entity.id === selected,
    }));
    const detail = labelDetail(labelled, scale);
    cy.batch(() => {
      for (const entity of drawn) {
        const { id, lines, moreLines } = entity;
        cy.getElementById(id).data({
          ...writingData(entity, (detail.get(id) ?? []).filter(fonts.ready), scale),
          fullLabel: [...lines, ...moreLines].filter(fonts.ready).join("\n"),
        });
      }
    });
    cy.edges().data("labelSize", COUNT_SIZE * scale);
    aimLinks(cy.edges());
  };

  cy.on("zoom", () => {
    const needed = labelScale(cy.zoom());
    if (needed === scale) return;
    scale = needed;
    write();
  });
  cy.on("free", () => {
    if (scale > 1) write();
  });
  return {
    label(wanted, selectedId) {
      entities = wanted;
      selected = selectedId;
      write();
    },
  };
}

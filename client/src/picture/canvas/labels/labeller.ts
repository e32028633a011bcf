import type { Core } from "cytoscape";
import { aimLinks } from "../cytoscape/aimLinks.ts";
import { setData } from "../cytoscape/setData.ts";
import { writingData } from "../elementData.ts";
import type { CanvasEntity } from "../elements.ts";
import { doAtOnce, rowsOf, type Work } from "../pieces.ts";
import { labelDetail, labelScale } from "./labelDetail.ts";
import type { LabelFonts } from "./labelFonts.ts";

/** Size of the numbers on links. */
const COUNT_SIZE = 10;
/** Labels are set anew when zooming pauses: in between they grow and shrink with all else. */
const PAUSE_MS = 80;
/** So many labels take longer than a frame to set: that must wait for the end of a turn of the wheel. */
const MANY = 500;
const LONGER_PAUSE_MS = 300;

/** Writes the labels of what is on the canvas. */
export interface Labeller {
  /**
   * From now on these entities have labels, the selected ones before all others: of the size that the zoom asks for, or
   * for now of the same size as those that are there, which costs less and is made good at once.
   */
  label(entities: CanvasEntity[], selected: ReadonlySet<string>, size: "fitting" | "same"): void;
  /** Writes the same labels again, since more characters can be drawn or something stands elsewhere. */
  relabel(): void;
  /** From now on these have labels, once they are written again. */
  note(entities: CanvasEntity[], selected: ReadonlySet<string>): void;
  /** Writes them again as work that can be done piece by piece. */
  relabelling(): Work;
  end(): void;
}

/** Sets labels at the size that the zoom asks for. Links end at labels, so they are aimed anew each time. */
export function createLabeller(cy: Core, fonts: LabelFonts): Labeller {
  let entities: CanvasEntity[] = [];
  let selected: ReadonlySet<string> = new Set();
  let scale = labelScale(cy.zoom());
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => cy.batch(() => doAtOnce(writing(cy, entities, { selected, scale, fonts })));
  const relabelling = () => {
    clearTimeout(timer);
    scale = labelScale(cy.zoom());
    return writing(cy, entities, { selected, scale, fonts });
  };
  const relabel = () => cy.batch(() => doAtOnce(relabelling()));
  cy.on("zoom", () => {
    clearTimeout(timer);
    if (labelScale(cy.zoom()) !== scale)
      timer = setTimeout(relabel, entities.length > MANY ? LONGER_PAUSE_MS : PAUSE_MS);
  });
  cy.on("dragfree", relabel);
  const note: Labeller["note"] = (wanted, selectedIds) => {
    entities = wanted.filter(({ hidden }) => !hidden);
    selected = selectedIds;
  };
  return {
    note,
    label(wanted, selectedIds, size) {
      note(wanted, selectedIds);
      if (size === "same") write();
      else relabel();
    },
    relabel,
    relabelling,
    end: () => clearTimeout(timer),
  };
}

interface Writing {
  selected: ReadonlySet<string>;
  scale: number;
  fonts: LabelFonts;
}

function* writing(cy: Core, entities: CanvasEntity[], { selected, scale, fonts }: Writing): Work {
  const placed = entities.map((entity) => ({
    ...entity,
    place: cy.getElementById(entity.id).position(),
    selected: selected.has(entity.id),
  }));
  const detail = labelDetail(placed, scale);
  yield;
  for (const row of rowsOf(entities)) {
    cy.batch(() => {
      for (const entity of row) {
        const lines = (detail.get(entity.id) ?? []).filter(fonts.ready);
        setData(cy.getElementById(entity.id), {
          ...writingData(entity, lines, scale),
          fullLabel: fullLabelOf(entity, fonts),
        });
      }
    });
    yield;
  }
  for (const row of rowsOf(cy.edges().toArray())) {
    cy.batch(() => {
      for (const edge of row) if (edge.data("count") > 1) setData(edge, { labelSize: COUNT_SIZE * scale });
      aimLinks(row);
    });
    yield;
  }
}

function fullLabelOf({ lines, moreLines, fullLines }: CanvasEntity, fonts: LabelFonts): string {
  return (fullLines.every(fonts.ready) ? fullLines : [...lines, ...moreLines].filter(fonts.ready)).join("\n");
}

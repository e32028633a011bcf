import type { Core } from "cytoscape";
import { setData, writingData } from "../canvas/elementData.ts";
import type { CanvasEntity } from "../canvas/elements.ts";
import { hubsOf, type LabelPlan, labelDetail, labelScale } from "./labelDetail.ts";
import type { LabelFonts } from "./labelFonts.ts";

/** Labels are laid out again when zooming pauses; in between they scale with the picture. */
const PAUSE_MS = 80;
/** This many labels take longer than a frame, so they wait for the end of a turn of the wheel. */
const MANY = 500;
const LONGER_PAUSE_MS = 300;

/** Lays out the labels on the canvas. */
export interface Labeller {
  /**
   * Labels these entities from now on, the selected ones first: at the size for this zoom, or for now at the current
   * size, which is cheaper and is corrected right after.
   */
  label(entities: CanvasEntity[], selected: ReadonlySet<string>, size: "fitting" | "same"): void;
  /** Lays the same labels out again, because more characters can be drawn or something has moved. */
  relabel(): void;
  end(): void;
}

/** Lays out labels at the size for the zoom; `onWritten` hears of each layout, because labels on lines avoid them. */
export function createLabeller(cy: Core, fonts: LabelFonts, onWritten: () => void): Labeller {
  let entities: CanvasEntity[] = [];
  let selected: ReadonlySet<string> = new Set();
  let scale = labelScale(cy.zoom());
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    cy.batch(() => writeLabels(cy, entities, { selected, scale, fonts }));
    onWritten();
  };
  const relabel = () => {
    clearTimeout(timer);
    scale = labelScale(cy.zoom());
    write();
  };
  cy.on("zoom", () => {
    clearTimeout(timer);
    if (labelScale(cy.zoom()) !== scale)
      timer = setTimeout(relabel, entities.length > MANY ? LONGER_PAUSE_MS : PAUSE_MS);
  });
  cy.on("dragfree", relabel);
  return {
    label(wanted, selectedIds, size) {
      entities = wanted.filter(({ hidden }) => !hidden);
      selected = selectedIds;
      if (size === "same") write();
      else relabel();
    },
    relabel,
    end: () => clearTimeout(timer),
  };
}

interface Writing {
  selected: ReadonlySet<string>;
  scale: number;
  fonts: LabelFonts;
}

function writeLabels(cy: Core, entities: CanvasEntity[], { selected, scale, fonts }: Writing): void {
  const placed = entities.map((entity) => ({
    ...entity,
    place: cy.getElementById(entity.id).position(),
    selected: selected.has(entity.id),
  }));
  const detail = labelDetail(placed, scale);
  const hubs = new Set(hubsOf(placed).map(({ id }) => id));
  for (const entity of entities) {
    const { lines, side }: LabelPlan = detail.get(entity.id) ?? { lines: [], side: "below" };
    setData(cy.getElementById(entity.id), {
      ...writingData(entity, { lines: lines.filter(fonts.ready), side }, scale),
      hub: hubs.has(entity.id),
      fullLabel: fullLabelOf(entity, fonts),
    });
  }
}

function fullLabelOf({ lines, moreLines, fullLines }: CanvasEntity, fonts: LabelFonts): string {
  return (fullLines.every(fonts.ready) ? fullLines : [...lines, ...moreLines].filter(fonts.ready)).join("\n");
}

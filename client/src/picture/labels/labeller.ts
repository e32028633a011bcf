import type { Core } from "cytoscape";
import { setData, writingData } from "../canvas/elementData.ts";
import type { CanvasEntity, Point } from "../canvas/elements.ts";
import { hubsOf, labelDetail, labelScale } from "./labelDetail.ts";
import type { LabelFonts } from "./labelFonts.ts";
import type { LabelPlan } from "./labelPlan.ts";

/** Labels are laid out again when zooming pauses; in between they scale with the picture. */
const PAUSE_MS = 80;
/** This many labels take longer than a frame, so they wait for the end of a turn of the wheel. */
const MANY = 500;
const LONGER_PAUSE_MS = 300;

/** Entities to label, where they stand or are on their way to. */
export interface ToLabel {
  entities: readonly CanvasEntity[];
  positions: ReadonlyMap<string, Point>;
  /** The entities named first. */
  selected: ReadonlySet<string>;
}

/** Lays out the labels on the canvas. */
export interface Labeller {
  /**
   * Labels these entities from now on: at the size for this zoom, or for now at the current size, which is cheaper and
   * is corrected right after.
   */
  label(wanted: ToLabel, size: "fitting" | "same"): void;
  /** Lays the same labels out again, because more characters can be drawn. */
  relabel(): void;
  end(): void;
}

/** Lays out labels at the size for the zoom; `onWritten` hears of each layout, because labels on lines avoid them. */
export function createLabeller(cy: Core, fonts: LabelFonts, onWritten: () => void): Labeller {
  let wanted: ToLabel = { entities: [], positions: new Map(), selected: new Set() };
  let scale = labelScale(cy.zoom());
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    cy.batch(() => writeLabels(cy, wanted, { scale, fonts }));
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
      timer = setTimeout(relabel, wanted.entities.length > MANY ? LONGER_PAUSE_MS : PAUSE_MS);
  });
  cy.on("dragfree", () => {
    wanted = { ...wanted, positions: new Map(cy.nodes().map((node) => [node.id(), node.position()])) };
    relabel();
  });
  return {
    label(next, size) {
      wanted = { ...next, entities: next.entities.filter(({ hidden }) => !hidden) };
      if (size === "same") write();
      else relabel();
    },
    relabel,
    end: () => clearTimeout(timer),
  };
}

interface Writing {
  scale: number;
  fonts: LabelFonts;
}

/** Entities that are still on their way are labelled as they will stand: nothing would name them when they arrive. */
function writeLabels(cy: Core, { entities, positions, selected }: ToLabel, { scale, fonts }: Writing): void {
  const placed = entities.map((entity) => ({
    ...entity,
    place: positions.get(entity.id) ?? { x: 0, y: 0 },
    selected: selected.has(entity.id),
  }));
  const detail = labelDetail(placed, scale);
  const hubs = new Set(hubsOf(placed).map(({ id }) => id));
  for (const entity of placed) {
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

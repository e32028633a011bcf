import { type EntityClass, entityClasses, evidenceIds } from "@atlas/server/vocabulary";
import type { StylesheetJson } from "cytoscape";
import { LABEL_LINE_HEIGHT } from "../labels/footprint.ts";
import { LABEL_FONTS } from "../labels/labelFonts.ts";
import { type LabelSide, labelSides } from "../labels/labelPlan.ts";
import { areaStyle, type CanvasColors } from "./canvasColors.ts";

/** The style sheet of the canvas for one set of colours. Elements bring size, label and badge as data. */
export function stylesheet(colors: CanvasColors): StylesheetJson {
  return [...entityStyles(colors), ...linkStyles(colors), ...stateStyles(colors), areaStyle(colors)];
}

function entityStyles(colors: CanvasColors): StylesheetJson {
  // Keys of a record typed by its keys.
  const classes = Object.keys(entityClasses) as EntityClass[];
  return [
    {
      selector: "node",
      style: {
        width: "data(width)",
        height: "data(height)",
        color: colors.ink,
        "font-family": LABEL_FONTS,
        "line-height": LABEL_LINE_HEIGHT,
        "text-wrap": "wrap",
        "text-valign": "bottom",
        "text-outline-color": colors.paper,
        "text-outline-width": 2,
        "overlay-opacity": 0,
      },
    },
    { selector: "node[label]", style: { label: "data(label)", "font-size": "data(labelSize)" } },
    ...labelSides.map((side) => ({ selector: `node[labelSide = "${side}"]`, style: sideStyle(side) })),
    // Its name may lie over other shapes.
    { selector: "node[?hub]", style: { "z-index": 5 } },
    {
      // Elements hidden from the start have no label yet, and no room for a badge.
      selector: "node[?badge][badgeWidth]",
      style: {
        "background-image": "data(badge)",
        "background-image-containment": "over",
        "background-clip": "none",
        "background-width": "data(badgeWidth)",
        "background-height": "data(badgeHeight)",
        "background-position-x": "data(badgeX)",
        "background-position-y": "data(badgeY)",
        "bounds-expansion": 20,
      },
    },
    {
      // Drawn like a stack.
      selector: "node[?bundle]",
      style: { ghost: "yes", "ghost-offset-x": 5, "ghost-offset-y": -4, "ghost-opacity": 0.55 },
    },
    { selector: "node[?own]", style: { ...ownHalo(colors), "underlay-padding": 4, "underlay-shape": "ellipse" } },
    ...classes.map((name) => ({ selector: `node[class = "${name}"]`, style: shapeStyle(name, colors) })),
  ];
}

function sideStyle(side: LabelSide) {
  // The types of Cytoscape allow no data here.
  const gap = (node: { data(name: string): number }) => node.data("labelGap");
  if (side === "below") return { "text-valign": "bottom" as const, "text-margin-y": gap };
  if (side === "above") return { "text-valign": "top" as const, "text-margin-y": gap };
  return { "text-valign": "center" as const, "text-halign": side, "text-margin-x": gap };
}

function shapeStyle(name: EntityClass, colors: CanvasColors) {
  const color = colors.entity(name);
  const { shape } = entityClasses[name];
  // A thin rim keeps a shape apart from the lines behind it.
  const rim = { "border-width": 1.5, "border-color": colors.paper, "background-color": color };
  if (shape === "ring") {
    return {
      shape: "ellipse" as const,
      "background-color": colors.paper,
      "border-width": 3,
      "border-color": color,
      "border-position": "inside" as const,
    };
  }
  return { shape: shape === "bar" ? ("rectangle" as const) : shape, ...rim };
}

function linkStyles(colors: CanvasColors): StylesheetJson {
  return [
    {
      selector: "edge",
      style: {
        "curve-style": "straight",
        width: 1.3,
        "arrow-scale": 0.85,
        "source-distance-from-node": 2,
        "target-distance-from-node": 2,
        color: colors.ink,
        "font-family": LABEL_FONTS,
        "text-background-color": colors.paper,
        "text-background-opacity": 1,
        "text-background-shape": "roundrectangle",
        "text-background-padding": "2",
        "overlay-opacity": 0,
      },
    },
    {
      // Drawn aside, to go round an entity.
      selector: "edge[?bend]",
      style: {
        "curve-style": "unbundled-bezier",
        "edge-distances": "node-position",
        // The types of Cytoscape allow no data here.
        "control-point-distances": (line: { data(name: string): number }) => line.data("bend"),
        "control-point-weights": 0.5,
      },
    },
    {
      // The label of the source end is the only one that can stand anywhere along a line.
      selector: "edge[?lineLabel]",
      style: {
        "source-label": "data(lineLabel)",
        // The types of Cytoscape allow no data here.
        "source-text-offset": (line: { data(name: string): number }) => line.data("lineLabelAt"),
        "source-text-rotation": "autorotate",
        "font-size": "data(lineLabelSize)",
      },
    },
    { selector: "edge[?arrowToSource]", style: { "source-arrow-shape": "triangle" } },
    { selector: "edge[?arrowToTarget]", style: { "target-arrow-shape": "triangle" } },
    { selector: 'edge[hollow = "source"]', style: { "source-arrow-fill": "hollow" } },
    { selector: 'edge[hollow = "target"]', style: { "target-arrow-fill": "hollow" } },
    ...evidenceIds.map((grade) => ({
      selector: `edge[evidence = "${grade}"]`,
      style: {
        "line-color": colors.evidence(grade),
        "source-arrow-color": colors.evidence(grade),
        "target-arrow-color": colors.evidence(grade),
      },
    })),
    { selector: 'edge[evidence = "single-source"]', style: { "line-style": "dashed", "line-dash-pattern": [9, 5] } },
    {
      selector: 'edge[evidence = "self-reported"]',
      style: { "line-style": "dashed", "line-dash-pattern": [0.1, 4], "line-cap": "round", width: 1.8 },
    },
    { selector: 'edge[evidence = "disputed"]', style: { width: 2.2 } },
    {
      // Two thin lines: a paper-coloured line on a wider one.
      selector: 'edge[evidence = "assessed"]',
      style: {
        width: 2,
        "line-color": colors.paper,
        "line-outline-width": 1.1,
        "line-outline-color": colors.evidence("assessed"),
      },
    },
    { selector: "edge[?own]", style: { ...ownHalo(colors), "underlay-padding": 2.5 } },
    {
      // In place of the band of own data, which cards and tables name as well.
      selector: "edge[?changed]",
      style: { "underlay-color": colors.changed, "underlay-opacity": 0.5, "underlay-padding": 5 },
    },
    { selector: "edge[?tentative]", style: { opacity: 0.5 } },
    { selector: "edge[?lastReported]", style: { opacity: 0.55, width: 1.1 } },
  ];
}

/** A grey band behind what is own data: it leaves shapes, colours and dashes as they are, and can be told without colour. */
function ownHalo(colors: CanvasColors) {
  return { "underlay-color": colors.ink, "underlay-opacity": 0.26 };
}

function stateStyles(colors: CanvasColors): StylesheetJson {
  return [
    { selector: ".hidden", style: { display: "none" } },
    { selector: "node.faded", style: { opacity: 0.32 } },
    { selector: "edge.faded", style: { opacity: 0.2 } },
    { selector: ".faded[?own]", style: { "underlay-opacity": 0.06 } },
    {
      selector: "node.selected",
      style: {
        "underlay-color": colors.accent,
        "underlay-opacity": 0.2,
        "underlay-padding": 9,
        "underlay-shape": "ellipse",
        "font-weight": 600,
        "z-index": 10,
      },
    },
    {
      selector: "edge.selected",
      style: { "underlay-color": colors.accent, "underlay-opacity": 0.22, "underlay-padding": 6, "z-index": 10 },
    },
    {
      selector: "edge.hovered",
      style: { "underlay-color": colors.ink, "underlay-opacity": 0.12, "underlay-padding": 4, "z-index": 30 },
    },
    {
      selector: "node.pointed",
      style: {
        label: "data(fullLabel)",
        "outline-color": colors.ink,
        "outline-width": 2,
        "outline-offset": 3,
        "z-index": 20,
      },
    },
    {
      selector: "node.hovered[fullLabel], node.pointed[fullLabel]",
      style: {
        label: "data(fullLabel)",
        "z-index": 20,
        // It may be longer than the space between the labels; it must be readable anyway.
        "text-background-color": colors.paper,
        "text-background-opacity": 0.85,
        "text-background-padding": "2",
      },
    },
  ];
}

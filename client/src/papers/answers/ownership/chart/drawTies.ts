import { evidenceGrades } from "@atlas/server/vocabulary";
import { entityName } from "../../../../model/words/entityName.ts";
import type { ChartPaper } from "../../../charts/ChartPaper.ts";
import { evidenceStrokes } from "../../../charts/evidenceStroke.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import { stepAddress, stepWords } from "../stepWords.ts";
import { strings as words } from "../strings.ts";
import { TYPE } from "./boxText.ts";
import type { ChartTie } from "./ChartBox.ts";
import { drawText } from "./drawText.ts";
import type { NumberOf, PlacedLeg, Rail, Spot } from "./Layout.ts";
import { type LegLabel, legLabel } from "./legLabel.ts";

/** Distance between the ticks across a disputed line, and half their length and slant. */
const TICK = { every: 8, half: 3.4, slant: 1.4 };
const UNDERLINE = 2.8;

/** The stretches that several ties share, in grey. */
export function drawRails(rails: readonly Rail[], paper: ChartPaper): SvgNode[] {
  return rails
    .filter(({ from, to }) => from.x !== to.x || from.y !== to.y)
    .map(({ from, to }) => ({
      tag: "path",
      attributes: { "data-kind": "rail", d: straight(from, to), "stroke-width": 1.1, "stroke-linecap": "square" },
      stroke: paper.muted,
      fill: "none",
    }));
}

function straight(from: Spot, to: Spot, aside = 0): string {
  return from.y === to.y ? `M${from.x} ${from.y + aside}H${to.x}` : `M${from.x + aside} ${from.y}V${to.y}`;
}

/** A leg with its share and year, as a link to its claims. */
export function drawTie(leg: PlacedLeg, paper: ChartPaper, numberOf: NumberOf): SvgNode {
  const { box, tie, from, to } = leg;
  if (tie === null) {
    const attributes = {
      "data-kind": "unrecorded",
      d: straight(from, to),
      "stroke-width": 1.1,
      "stroke-dasharray": "1 3",
    };
    return { tag: "path", attributes, stroke: paper.muted, fill: "none" };
  }
  const { claims } = tie.node;
  const label = legLabel(leg, tie, numberOf);
  const name = box.entity ? entityName(box.entity) : "";
  const told = stepWords(tie.node);
  const [claim, ...others] = claims;
  return {
    tag: "a",
    attributes: {
      "data-kind": "tie",
      "data-claims": claims.map(({ id }) => id).join(" "),
      "data-ends": `${tie.node.link.owner} ${tie.node.link.owned}`,
      href: stepAddress(tie.node),
      "aria-label": others.length === 0 ? words.claimOf(name, told, claim.id) : words.claimsOf(name, told),
    },
    children: [
      hitArea(leg, label),
      ...strokesOf(tie.grade, from, to, paper),
      ...(tie.shareGrade === null ? [] : underline(tie.shareGrade, label, paper)),
      ...labelTexts(tie, label, paper),
    ],
  };
}

/** A target for fingers, and space for the focus ring. */
function hitArea({ from, to }: PlacedLeg, { shareAt, shareWidth }: LegLabel): SvgNode {
  const isLevel = from.y === to.y;
  const attributes = isLevel
    ? { x: from.x + 1, y: from.y - 18, width: to.x - from.x - 1, height: 32 }
    : {
        x: from.x - 4,
        y: Math.min(from.y, to.y),
        width: shareAt.x + shareWidth - from.x + 8,
        height: Math.abs(to.y - from.y),
      };
  return { tag: "rect", attributes: { "data-kind": "target", ...attributes }, fill: "transparent" };
}

/** A stroke in the style of a grade; a disputed one has ticks across, as its greater weight alone would not tell in print. */
export function strokesOf(grade: ChartTie["grade"], from: Spot, to: Spot, paper: ChartPaper): SvgNode[] {
  const stroke = paper.colourOf({ label: "", ...evidenceGrades[grade] });
  const strokes = evidenceStrokes(grade, (aside) => straight(from, to, aside));
  const ticks = grade === "disputed" ? [{ d: ticksAlong(from, to), "stroke-width": 1.1 }] : [];
  return [...strokes, ...ticks].map((attributes) => ({
    tag: "path",
    attributes: { "data-kind": "leg", ...attributes },
    stroke,
    fill: "none",
  }));
}

/** Ticks across a disputed line, as one path. */
export function ticksAlong(from: Spot, to: Spot): string {
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const count = Math.max(1, Math.floor(length / TICK.every));
  const isLevel = from.y === to.y;
  return Array.from({ length: count }, (_, place) => {
    const along = ((place + 0.5) * length) / count;
    return isLevel
      ? `M${Math.min(from.x, to.x) + along - TICK.slant} ${from.y + TICK.half}l${2 * TICK.slant} ${-2 * TICK.half}`
      : `M${from.x - TICK.half} ${Math.min(from.y, to.y) + along + TICK.slant}l${2 * TICK.half} ${-2 * TICK.slant}`;
  }).join("");
}

/** The evidence of a share that is weaker than its tie. */
function underline(grade: ChartTie["grade"], { shareAt, shareWidth }: LegLabel, paper: ChartPaper): SvgNode[] {
  const y = shareAt.y + UNDERLINE;
  const stroke = paper.colourOf({ label: "", ...evidenceGrades[grade] });
  return evidenceStrokes(grade, (aside) => `M${shareAt.x} ${y + aside / 2}H${shareAt.x + shareWidth}`).map(
    (attributes) => ({
      tag: "path",
      attributes: { "data-kind": "underline", ...attributes, "stroke-width": 1.3 },
      stroke,
      fill: "none",
    }),
  );
}

function labelTexts(tie: ChartTie, label: LegLabel, paper: ChartPaper): SvgNode[] {
  const { share, shareAt, notes, notesAt, year, yearAt } = label;
  return [
    drawText(share, {
      ...shareAt,
      size: TYPE.share,
      bold: tie.share !== null,
      fill: tie.share === null ? paper.muted : paper.ink,
      kind: "share",
    }),
    ...(notes === ""
      ? []
      : [drawText(notes, { ...notesAt, size: TYPE.note, bold: true, fill: paper.muted, kind: "note" })]),
    ...(year === "" ? [] : [drawText(year, { ...yearAt, size: TYPE.year, fill: paper.muted, kind: "year" })]),
  ];
}

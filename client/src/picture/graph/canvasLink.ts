import { lineLabels, type VerbsOn } from "../../model/claim/line/lineLabels.ts";
import type { CanvasLink } from "../canvas/elements.ts";
import { type ClaimLink, verbTo } from "./lines/linksOf.ts";

/** What the canvas draws of a link. */
export function canvasLink(link: ClaimLink, verbs: VerbsOn, faded: boolean): CanvasLink {
  const { claims, ...drawn } = link;
  return { ...drawn, ...lineLabels(claims, verbs), verbTo: verbTo(link), faded };
}

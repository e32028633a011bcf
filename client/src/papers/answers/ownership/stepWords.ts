import { lineGrade } from "@atlas/server/lineGrade";
import { lineTally } from "../../../model/claim/line/lineTally.ts";
import { statusNote } from "../../../model/claim/statusText.ts";
import { shareText } from "../../../model/words/figureText.ts";
import { listParts } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { periodText } from "../../../model/words/periodText.ts";
import { type ChainNode, isControl } from "./chainTree.ts";
import { strings } from "./strings.ts";

/** A step of ownership as text: kind, share, dates, status, the grade of its line, and how many claims it has. */
export function stepWords(node: ChainNode): string {
  const [claim, ...others] = node.claims;
  const parts = [
    isControl(node) ? null : strings.stake,
    claim.share_pct === null ? strings.noShare : shareText(claim.share_pct),
    periodText(claim),
    statusNote(claim),
    gradeName(lineGrade(node.claims)).toLowerCase(),
    others.length === 0 ? null : lineTally(node.claims),
  ];
  return listParts(parts.filter((part) => part !== null));
}

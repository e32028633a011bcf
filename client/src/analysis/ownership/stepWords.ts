import { statusWords } from "../../claim/claimWords.ts";
import { shareText } from "../../words/figureText.ts";
import { listParts } from "../../words/listWords.ts";
import { gradeName } from "../../words/names.ts";
import { periodText } from "../../words/periodText.ts";
import { type ChainNode, isControl } from "./chainTree.ts";
import { strings } from "./strings.ts";

/** A step of ownership as text: kind, share, dates, status, grade, and how many more claims support it. */
export function stepWords(node: ChainNode): string {
  const [claim, ...others] = node.claims;
  const parts = [
    isControl(node) ? null : strings.stake,
    claim.share_pct === null ? strings.noShare : shareText(claim.share_pct),
    periodText(claim),
    claim.status === "in-force" ? null : statusWords[claim.status],
    gradeName(claim.evidence).toLowerCase(),
    others.length === 0 ? null : strings.moreClaims(others.length),
  ];
  return listParts(parts.filter((part) => part !== null));
}

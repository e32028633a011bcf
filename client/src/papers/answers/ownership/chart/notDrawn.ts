import type { Ownership } from "@atlas/server/contract";
import { isOverOn } from "@atlas/server/standing";
import { today } from "../../../../model/words/formatDate.ts";
import { listSome } from "../../../../model/words/listWords.ts";
import { type ChainNode, isControl } from "../chainTree.ts";
import { nameOf } from "../stepWords.ts";
import { chartStrings as strings } from "./strings.ts";

/** Names in a sentence on ties that are not drawn. */
const MOST_NAMED = 6;

/** Whether a step is drawn: in force, and not over. */
export function isDrawn({ claims: [claim] }: ChainNode): boolean {
  return claim.status === "in-force" && !isOverOn(claim, today());
}

/** Orders steps by share, the largest first, unknown last. */
export function largestFirst(a: ChainNode, b: ChainNode): number {
  const share = ({ claims: [{ share_pct }] }: ChainNode) => share_pct ?? -1;
  return share(b) - share(a) || Number(isControl(b)) - Number(isControl(a)) || (a.entity.id < b.entity.id ? -1 : 1);
}

/** Sentences on the ties that are planned, suspended or over: their number by status, and whose they are. */
export function notDrawnTexts(nodes: readonly ChainNode[], answer: Ownership): string[] {
  const byStatus = new Map<string, string[]>();
  for (const node of nodes.filter((one) => !isDrawn(one))) {
    const { status } = node.claims[0];
    const kind = status === "in-force" ? "ended" : status;
    byStatus.set(kind, [...(byStatus.get(kind) ?? []), nameOf(answer, node.entity.id)]);
  }
  return (["planned", "proposed", "suspended", "ended"] as const).flatMap((status) => {
    const names = byStatus.get(status) ?? [];
    return names.length === 0
      ? []
      : [strings.notDrawn[status](names.length, listSome([...new Set(names)], MOST_NAMED))];
  });
}

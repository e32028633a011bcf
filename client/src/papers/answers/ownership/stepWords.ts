import type { Ownership } from "@atlas/server/contract";
import { lineGrade } from "@atlas/server/lineGrade";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { lineTally } from "../../../model/claim/line/lineLabels.ts";
import { shareOrNone } from "../../../model/claim/owners/ownersText.ts";
import { periodText } from "../../../model/claim/periodText.ts";
import { standingText } from "../../../model/claim/standing/standingText.ts";
import { sharesWords } from "../../../model/claim/strings.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { heldShare } from "../../../model/words/figureText.ts";
import { listClauses, listParts, withAside } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { canvasAddress } from "../common/canvasAddress.ts";
import { type ChainNode, isControl } from "./chainTree.ts";
import { strings } from "./strings.ts";

/** A step of ownership as text: kind, share, dates, status, the grade of its line, and how many claims it has. */
export function stepWords(node: ChainNode): string {
  const [claim, ...others] = node.claims;
  const parts = [
    isControl(node) ? null : strings.stake,
    shareOrNone(claim, others),
    periodText(claim),
    standingText(claim),
    gradeName(lineGrade(node.claims)).toLowerCase(),
    others.length === 0 ? null : lineTally(node.claims),
  ];
  return listParts(parts.filter((part) => part !== null));
}

/** The older counts of a step's share with their dates: "older: 5% (October 2014 to May 2018, ended)"; empty if none. */
export function olderShares({ claims: [, ...others] }: ChainNode): string {
  const older = others.flatMap((claim) => {
    const share = heldShare(claim);
    if (share === null) return [];
    const when = [periodText(claim), standingText(claim)].filter((part) => part !== null);
    return withAside(share, listParts(when));
  });
  return older.length === 0 ? "" : sharesWords.older(listClauses(older));
}

/** The address that shows a step on the canvas with its claim or, if it has several, with all claims of the pair. */
export function stepAddress({ claims, link: { owner, owned } }: ChainNode): string {
  const [claim, ...others] = claims;
  if (others.length === 0) return claimAddress(claim);
  return canvasAddress([owner, owned], { kind: "pair", a: owner, b: owned });
}

/** The name of an entity, or its id if the answer does not hold it. */
export function nameOf({ entities }: Ownership, id: string): string {
  const entity = entities.find((one) => one.id === id);
  return entity ? entityName(entity) : id;
}

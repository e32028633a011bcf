import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { canvasAddress } from "../common/canvasAddress.ts";
import type { ChainNode } from "./chainTree.ts";

/** The address that shows a step on the canvas with its claim or, if it has several, with all claims of the pair. */
export function stepAddress({ claims, link: { owner, owned } }: ChainNode): string {
  const [claim, ...others] = claims;
  if (others.length === 0) return claimAddress(claim);
  return canvasAddress([owner, owned], { kind: "pair", a: owner, b: owned });
}

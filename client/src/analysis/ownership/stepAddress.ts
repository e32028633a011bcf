import { claimAddress } from "../../url/view/claimAddress.ts";
import { EXPLORE_PATH } from "../../url/view/viewPaths.ts";
import { emptyView, formatView } from "../../url/view/viewState.ts";
import type { ChainNode } from "./chainTree.ts";

/** The address that shows a step on the canvas with its claim or, if it has several, with all claims of the pair. */
export function stepAddress({ claims, link: { owner, owned } }: ChainNode): string {
  const [claim, ...others] = claims;
  if (others.length === 0) return claimAddress(claim);
  const steps = [{ ids: [owner, owned], neighbours: 0 }];
  const view = { ...emptyView, steps, selection: { kind: "pair" as const, a: owner, b: owned } };
  return `${EXPLORE_PATH}?${formatView(view)}`;
}

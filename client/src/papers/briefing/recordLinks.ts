import type { Claim } from "@atlas/server/contract";
import { wholeAddress } from "../../model/address/splitAddress.ts";
import type { Selection } from "../../model/address/view/selection.ts";
import { EXPLORE_PATH } from "../../model/address/view/viewPaths.ts";
import { emptyView, formatView } from "../../model/address/view/viewState.ts";
import type { Briefing } from "./Briefing.ts";

export interface RecordTexts<Text> {
  entity: (id: string) => Text;
  claim: (claim: Pick<Claim, "id" | "subject" | "object">) => Text;
  source: (id: string) => Text;
}

/** Namespace of our own names: a URN, because it must not depend on where an atlas runs. */
export const URN = "urn:rare-earth-atlas:";

/** Addresses of records, of no version because ids stay the same; null if only the briefing's author can open them. */
export function recordLinks({ link }: Pick<Briefing, "link">): RecordTexts<string | null> {
  const address = (ids: string[], selection: Selection) => {
    const steps = ids.length === 0 ? [] : [{ ids, neighbours: 0 }];
    return wholeAddress(`${EXPLORE_PATH}?${formatView({ ...emptyView, steps, selection })}`, link);
  };
  return {
    entity: (id) => address([id], { kind: "entity", id }),
    claim: ({ id, subject, object }) => address([...new Set([subject, object])], { kind: "claim", id }),
    source: (id) => address([], { kind: "source", id }),
  };
}

/** Global names of records: their addresses, or URNs, which name the same record whoever writes the file. */
export function recordNames(briefing: Pick<Briefing, "link">): RecordTexts<string> {
  const links = recordLinks(briefing);
  const urn = (kind: string, id: string) => `${URN}${kind}:${encodeURIComponent(id)}`;
  return {
    entity: (id) => links.entity(id) ?? urn("entity", id),
    claim: (claim) => links.claim(claim) ?? urn("claim", claim.id),
    source: (id) => links.source(id) ?? urn("source", id),
  };
}

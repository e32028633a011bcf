import type { Claim } from "@atlas/server/contract";
import type { Selection } from "../url/view/selection.ts";
import { EXPLORE_PATH } from "../url/view/viewPaths.ts";
import { emptyView, formatView } from "../url/view/viewState.ts";
import type { Briefing } from "./Briefing.ts";

/** Absolute addresses of records in the atlas that a briefing comes from. */
export interface RecordLinks {
  entity: (id: string) => string;
  claim: (claim: Pick<Claim, "id" | "subject" | "object">) => string;
  source: (id: string) => string;
}

/** The addresses name no version of the data set, because records keep their ids across versions. */
export function recordLinks({ link }: Pick<Briefing, "link">): RecordLinks {
  const address = (ids: string[], selection: Selection) => {
    const steps = ids.length === 0 ? [] : [{ ids, neighbours: 0 }];
    return new URL(`${EXPLORE_PATH}?${formatView({ ...emptyView, steps, selection })}`, link).href;
  };
  return {
    entity: (id) => address([id], { kind: "entity", id }),
    claim: ({ id, subject, object }) => address([...new Set([subject, object])], { kind: "claim", id }),
    source: (id) => address([], { kind: "source", id }),
  };
}

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type GroupOpening, groupAnchors, groupOpenings, groupSteps } from "../../../picture/graph/openGroups.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { broughtBy } from "../../api/picture.ts";

/** The groups that can be opened around several selected entities; none for one entity, nor until they are counted. */
export function useGroupOpenings(ids: readonly string[], graph: ViewGraph): GroupOpening[] {
  const anchors = ids.length > 1 ? groupAnchors(ids, graph) : [];
  const { data } = useQuery({ ...broughtBy(groupSteps(anchors)), enabled: anchors.length > 0 });
  const asked = anchors.join(",");
  return useMemo(
    () => (data && asked !== "" ? groupOpenings(asked.split(","), data, graph) : []),
    [asked, data, graph],
  );
}

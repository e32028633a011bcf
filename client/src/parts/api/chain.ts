import type { ChainAnswer, ChainPlace, Entity } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { DrawnLayoutName } from "../../model/address/view/layoutState.ts";
import { asked } from "./request/fetchJson.ts";

const NOBODY: readonly ChainPlace[] = [];

/**
 * The steps of the chain at which the organisations of a graph stand, for a layout that needs them; null until they have
 * come.
 */
export function useChain(
  layout: DrawnLayoutName | null,
  { entities }: { entities: readonly Entity[] },
): { places: readonly ChainPlace[] | null; error: Error | null } {
  const ids = useMemo(
    () => entities.flatMap(({ id, type }) => (type === "organisation" ? [id] : [])).sort(),
    [entities],
  );
  const asks = layout === "chain" && ids.length > 0;
  const { data, error } = useQuery({ ...asked<ChainAnswer>(["chain", ids], "/api/chain", { ids }), enabled: asks });
  return { places: asks ? (data?.places ?? null) : NOBODY, error };
}

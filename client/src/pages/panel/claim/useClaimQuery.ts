import { useContext, useEffect, useState } from "react";
import { CardMemoryContext } from "../frame/CardMemory.ts";
import type { ClaimQuery } from "./claimOrder.ts";

/** The search among the claims of a card, remembered by the card. */
export function useClaimQuery() {
  const memory = useContext(CardMemoryContext);
  const [query, setQuery] = useState<ClaimQuery>(memory.query);
  useEffect(() => {
    memory.query = query;
  }, [memory, query]);
  return [query, setQuery] as const;
}

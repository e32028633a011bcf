import { useContext, useEffect, useState } from "react";
import { CardMemoryContext } from "../frame/CardMemory.ts";
import type { ClaimQuery } from "./claimOrder.ts";

/** What a reader searches among the claims of a card, which the card remembers. */
export function useClaimQuery() {
  const memory = useContext(CardMemoryContext);
  const [query, setQuery] = useState<ClaimQuery>(memory.query);
  useEffect(() => {
    memory.query = query;
  }, [memory, query]);
  return [query, setQuery] as const;
}

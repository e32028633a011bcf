import { createContext } from "react";
import { allClaims, type ClaimQuery } from "../claim/claimOrder.ts";

/** How far a card was read: to which claim, how far below the top of the card that stood, and how far all was scrolled. */
export interface ReadTo {
  claim: string | null;
  below: number;
  scrollTop: number;
}

/** What a reader would have to do again on a card that she left: how far she read, and what she searched. It is written to as she reads. */
export interface CardMemory {
  readTo: ReadTo | null;
  query: ClaimQuery;
}

/** The memory of a card that is opened for the first time. */
export function freshMemory(): CardMemory {
  return { readTo: null, query: allClaims };
}

/** Gives what stands in a card the memory of that card. */
export const CardMemoryContext = createContext<CardMemory>(freshMemory());

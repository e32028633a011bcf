import { createContext } from "react";
import { allClaims, type ClaimQuery } from "../claim/claimOrder.ts";

/** How far a card was read: the claim, its distance from the top of the card, and the scroll position. */
export interface ReadTo {
  claim: string | null;
  below: number;
  scrollTop: number;
}

/** Reading position and search of a card, kept for the reader who returns to it. Updated while reading. */
export interface CardMemory {
  readTo: ReadTo | null;
  query: ClaimQuery;
}

export function freshMemory(): CardMemory {
  return { readTo: null, query: allClaims };
}

export const CardMemoryContext = createContext<CardMemory>(freshMemory());

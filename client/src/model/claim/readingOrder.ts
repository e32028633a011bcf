import type { Predicate } from "@atlas/server/vocabulary";

/** What an organisation does comes before who owns it and where it is. */
export const readingOrder: readonly Predicate[] = [
  "DEVELOPS",
  "PRODUCES",
  "EMBODIES",
  "GOES_INTO",
  "APPLIED_IN",
  "ACTIVE_IN",
  "MINES",
  "SUPPLIES",
  "DEPENDS_ON",
  "PARTNERS_WITH",
  "FUNDS",
  "SUBSIDIARY_OF",
  "OWNS_STAKE_IN",
  "ISSUED",
  "AFFECTS",
  "RECOGNISED",
  "LOCATED_IN",
  "PART_OF",
  "COUNTERPART_OF",
];

import type { Predicate } from "@atlas/server/vocabulary";

/** The kind of a link, by its predicate. */
export const linkKinds = {
  SUBSIDIARY_OF: "ownership",
  OWNS_STAKE_IN: "ownership",
  DEVELOPS: "development",
  PRODUCES: "production",
  MINES: "mining",
  ACTIVE_IN: "field",
  LOCATED_IN: "place",
  PART_OF: "part",
  EMBODIES: "basis",
  GOES_INTO: "input",
  APPLIED_IN: "use",
  SUPPLIES: "supply",
  DEPENDS_ON: "need",
  PARTNERS_WITH: "partnership",
  FUNDS: "funding",
  ISSUED: "issue",
  AFFECTS: "policy",
  RECOGNISED: "recognition",
  COUNTERPART_OF: "comparison",
} as const satisfies Record<Predicate, string>;

export type LinkKind = (typeof linkKinds)[Predicate];

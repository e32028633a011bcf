import type { Predicate } from "@atlas/server/vocabulary";

/** What claims are about, in the order of the predicates, so that the claims of one entity stand by theme in the order of their numbers. */
export const themes = {
  ownership: ["SUBSIDIARY_OF", "OWNS_STAKE_IN"],
  place: ["LOCATED_IN", "PART_OF", "ACTIVE_IN", "MINES"],
  development: ["DEVELOPS"],
  use: ["PRODUCES", "EMBODIES", "APPLIED_IN"],
  supply: ["SUPPLIES", "DEPENDS_ON"],
  partners: ["PARTNERS_WITH", "FUNDS"],
  policy: ["ISSUED", "AFFECTS", "RECOGNISED"],
  counterparts: ["COUNTERPART_OF"],
} as const satisfies Record<string, readonly Predicate[]>;

export type Theme = keyof typeof themes;

/** The themes in their order. */
// Object.keys forgets the type of the keys; they are those of the table above.
export const themeIds = Object.keys(themes) as Theme[];

const themeOf = new Map<Predicate, Theme>(
  themeIds.flatMap((theme) => themes[theme].map((predicate): [Predicate, Theme] => [predicate, theme])),
);

/** The theme of a predicate. */
export function themeOfPredicate(predicate: Predicate): Theme {
  const theme = themeOf.get(predicate);
  if (theme === undefined) throw new Error(`no theme has the predicate ${predicate}`);
  return theme;
}

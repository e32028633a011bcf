import type { Predicate } from "@atlas/server/vocabulary";

/** Subjects of claims by predicate, in number order, so that the claims of an entity are grouped by theme. */
export const themes = {
  ownership: ["SUBSIDIARY_OF", "OWNS_STAKE_IN"],
  place: ["LOCATED_IN", "PART_OF", "ACTIVE_IN", "MINES"],
  development: ["DEVELOPS"],
  use: ["PRODUCES", "EMBODIES", "GOES_INTO", "APPLIED_IN"],
  supply: ["SUPPLIES", "DEPENDS_ON"],
  partners: ["PARTNERS_WITH", "FUNDS"],
  policy: ["ISSUED", "AFFECTS", "RECOGNISED"],
  counterparts: ["COUNTERPART_OF"],
} as const satisfies Record<string, readonly Predicate[]>;

export type Theme = keyof typeof themes;

// Object.keys types the keys as plain strings; they are those of the table above.
export const themeIds = Object.keys(themes) as Theme[];

const themeOf = new Map<Predicate, Theme>(
  themeIds.flatMap((theme) => themes[theme].map((predicate): [Predicate, Theme] => [predicate, theme])),
);

export function themeOfPredicate(predicate: Predicate): Theme {
  const theme = themeOf.get(predicate);
  if (theme === undefined) throw new Error(`no theme has the predicate ${predicate}`);
  return theme;
}

import type { NewName, SheetAnswer } from "@atlas/server/contract";
import { columnValues, type EntityType } from "@atlas/server/vocabulary";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { labelled, listClauses, withAside } from "../../../model/words/listWords.ts";
import { typeName } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import { strings } from "./strings.ts";

/** The kinds of each type; a policy also needs a jurisdiction, which only a column can give. */
const kinds: Partial<Record<EntityType, readonly string[]>> = {
  organisation: columnValues.organisationKind,
  place: columnValues.placeKind,
  policy: columnValues.policyKind,
  technology: columnValues.stage,
};

/** The choices for a new name of a type, one for each kind. */
export function newChoices(text: string, type: EntityType): NewName[] {
  return (kinds[type] ?? [""]).map((kind) => ({ text, type, kind }));
}

/** A choice in words: "New organisation: private company". */
export function newLabel({ type, kind }: NewName): string {
  const name = strings.newType(typeName(type));
  return kind === "" ? name : labelled(name, readableWord(kind));
}

/** The choices for several names with how many each has: "New organisation: private company (4)". */
export function inWords(names: readonly NewName[]): string {
  const counts = new Map<string, number>();
  for (const label of names.map(newLabel)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return listClauses([...counts].map(([label, count]) => withAside(label, formatNumber(count))));
}

/** Words of a name that tell the kind of an organisation. */
const telling: readonly [kind: string, pattern: RegExp][] = [
  ["university", /universit|college|hochschule|大学|学院/i],
  ["research-institute", /institut|laborator|research cent|研究院|研究所/i],
  ["government", /ministry|ministère|ministerium|department of|government|agency|部$|局$|政府/i],
  ["association", /association|verband|society|council|协会|学会/i],
];

/**
 * The likely meaning of a new name, which its writer sees and can change: an organisation without a telling word is a private
 * company. Null where neither the name nor its place tells what it is.
 */
export function guessOf({ text, types }: Pick<SheetAnswer["names"][number], "text" | "types">): NewName | null {
  const kind = telling.find(([, pattern]) => pattern.test(text))?.[0];
  const [type, ...others] = types;
  if (types.includes("organisation") && (kind !== undefined || others.length === 0))
    return { text, type: "organisation", kind: kind ?? "private-company" };
  return type === undefined || others.length > 0 || kinds[type] !== undefined ? null : { text, type, kind: "" };
}

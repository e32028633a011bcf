import type { Claim } from "@atlas/server/contract";
import { isOverOn } from "@atlas/server/standing";
import { evidenceGrades } from "@atlas/server/vocabulary";
import { shareText } from "../words/figureText.ts";
import { today } from "../words/formatDate.ts";
import { sharesWords } from "./strings.ts";

/** Counts of one thing: the newest stands, the older ones stand under it, newest first. */
export interface Counts<Item> {
  newest: Item;
  older: readonly Item[];
}

/** Rounded shares of a whole may add up to a little less or more than it, in per cent. */
export const WHOLE = { least: 99.5, most: 100.5 };

/** Groups items that count one thing, by the key of that thing; each group stands where its first item stood. */
export function countsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  newestFirst: (a: Item, b: Item) => number,
): Counts<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((group) => {
    const [newest, ...older] = group.toSorted(newestFirst);
    return newest === undefined ? [] : [{ newest, older }];
  });
}

/** Orders claims of one thing: those in force before planned and ended ones, with a share before without, the newest first. */
export function newestCount(a: Claim, b: Claim): number {
  return (
    Number(b.status === "in-force") - Number(a.status === "in-force") ||
    Number(b.share_pct !== null) - Number(a.share_pct !== null) ||
    Number(b.quantity !== null) - Number(a.quantity !== null) ||
    compareDates(countedOn(b), countedOn(a)) ||
    compareDates(b.since ?? "", a.since ?? "") ||
    evidenceGrades[b.evidence].rank - evidenceGrades[a.evidence].rank ||
    (a.id < b.id ? -1 : 1)
  );
}

/** The organisation that a share is held in: the object of a stake, the subject of a claim of control. */
export function heldIn({ predicate, subject, object }: Pick<Claim, "predicate" | "subject" | "object">): string {
  return predicate === "SUBSIDIARY_OF" ? subject : object;
}

/** Says that the newest shares in one thing are more than the whole; null if they are not. `of` names the thing. */
export function overWholeText(newest: readonly Claim[], of: string | null, day = today()): string | null {
  const held = newest.filter((claim) => claim.status === "in-force" && !isOverOn(claim, day));
  const sum = held.reduce((total, { share_pct }) => total + (share_pct ?? 0), 0);
  return sum > WHOLE.most ? sharesWords.overWhole(shareText(Math.round(sum * 10) / 10), of) : null;
}

/** The same for the newest shares in several things. */
export function overWholeTexts(newest: readonly Claim[], nameOf: (id: string) => string, day = today()): string[] {
  return [...new Set(newest.map(heldIn))].flatMap(
    (id) =>
      overWholeText(
        newest.filter((claim) => heldIn(claim) === id),
        nameOf(id),
        day,
      ) ?? [],
  );
}

/** The date of a count: the year that its figure names, else the newest source that confirms it, else its start. */
function countedOn({ quantity_of, confirmed, newest_source, since, status }: Claim): string {
  const named = quantity_of?.match(/\b(19|20)\d\d\b/g)?.at(-1);
  // A later source may look back on a former share.
  const told = status === "ended" ? [since, confirmed, newest_source] : [confirmed, newest_source, since];
  return named ?? told.find((date) => date !== null) ?? "";
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : Number(a !== b);
}

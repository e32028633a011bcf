import { entityTypeIds } from "@atlas/server/vocabulary";
import { type Facet, UNSTATED } from "../../model/address/view/filters.ts";
import { periodText } from "../../model/claim/periodText.ts";
import { uncapital } from "../../model/words/asSentence.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { listWords } from "../../model/words/listWords.ts";
import { typeName } from "../../model/words/names.ts";
import { valueName, valueWord } from "../filters/chipsOf.ts";
import { strings as viewStrings } from "../graph/strings.ts";
import { strings } from "./strings.ts";
import type { Reason } from "./whyNotShown.ts";

/** Names and date for wording reasons. */
interface Wording {
  nameOf: (id: string) => string;
  asOf: string | null;
}

/** A reason as a clause: "its type, Organisation, is filtered out". */
export function reasonText(reason: Reason, wording: Wording): string {
  switch (reason.by) {
    case "hidden":
      return strings.hidden;
    case "folded":
      return strings.folded(listWords(reason.into.map(wording.nameOf)));
    case "line":
      return strings.line;
    case "facet":
      return facetText(reason.facet, reason.values);
    case "date":
      return strings.notThen(formatDate(wording.asOf ?? ""), periodText(reason.claim) ?? "");
    case "undated":
      return strings.undated;
    case "claims":
      if (reason.count === 0) return strings.noClaims;
      return strings.claims(reason.count, reasonsText(reason.reasons, wording));
    case "end":
      return strings.end(wording.nameOf(reason.id), reasonsText(reason.reasons, wording));
  }
}

export function reasonsText(reasons: readonly Reason[], wording: Wording): string {
  return listWords(reasons.map((reason) => reasonText(reason, wording)));
}

/** Text for lifting a reason: "Show organisations again". */
export function liftText(reason: Reason, { nameOf }: Pick<Wording, "nameOf">): string {
  switch (reason.by) {
    case "folded":
      return strings.unfold(listWords(reason.into.map(nameOf)));
    case "line":
      return strings.showLine;
    case "facet":
      return viewStrings.showAgain(listWords(reason.values.map((value) => valueWord(reason.facet, value))));
    case "date":
      return viewStrings.anyTime;
    case "undated":
      return viewStrings.showUndated;
    default:
      return strings.show;
  }
}

/** Text for lifting several reasons; only the first begins with a capital letter. */
export function liftTexts(reasons: readonly Reason[], wording: Pick<Wording, "nameOf">): string {
  const severalByHand = reasons.filter(({ by }) => by === "hidden").length > 1;
  const texts = reasons.map((reason) =>
    reason.by === "hidden" && severalByHand ? strings.showThem : liftText(reason, wording),
  );
  return listWords([...new Set(texts)].map(continued));
}

function continued(text: string, index: number): string {
  return index === 0 ? text : uncapital(text);
}

function facetText(facet: Facet, values: readonly string[]): string {
  if (values.includes(UNSTATED)) return strings.unstated[facet];
  const names = values.map((value) => nameIn(facet, value));
  return names.length === 1 ? strings.filteredOut[facet](names[0] ?? "") : strings.allFilteredOut(listWords(names));
}

function nameIn(facet: Facet, value: string): string {
  const type = facet === "types" && entityTypeIds.find((id) => id === value);
  if (type) return typeName(type);
  return facet === "predicates" ? valueWord(facet, value) : valueName(facet, value);
}

import { listSome } from "../ui/listWords.ts";
import { isOn, setAsOf, setUndated, showAll, showValue } from "../url/filterChanges.ts";
import { type Facet, type Filters, facets } from "../url/filters.ts";
import type { ViewState } from "../url/viewState.ts";
import { valueWord } from "./facetNames.ts";
import { strings } from "./strings.ts";

/** One filter that is on, in words, and what takes it off. */
export interface Chip {
  text: string;
  /** What a click does. */
  name: string;
  undo: (view: ViewState) => ViewState;
  /** Its words change while a film plays: it keeps its room. */
  steady?: boolean;
}

/** Values that a chip names; more are counted. */
const NAMED = 3;

/** A chip for each filter that is on. */
export function chipsOf({ facets: choices, asOf, undated }: Filters): Chip[] {
  const dated: Chip[] = [
    ...(asOf === null ? [] : [{ text: strings.asOfChip(asOf), name: strings.anyTime, undo: atAnyTime, steady: true }]),
    ...(asOf === null || undated
      ? []
      : [{ text: strings.withoutUndated, name: strings.showUndated, undo: withUndated }]),
  ];
  return [...facets.filter((facet) => isOn(choices[facet])).flatMap((facet) => facetChips(facet, choices)), ...dated];
}

function facetChips(facet: Facet, choices: Filters["facets"]): Chip[] {
  const { how, values } = choices[facet];
  const whole = (text: string) => [
    { text, name: strings.showEvery(facet), undo: (view: ViewState) => showAll(view, facet) },
  ];
  if (values.length === 0) return whole(strings.nothing(facet));
  if (how === "only") return whole(strings.only(facet, listed(facet, values)));
  if (values.length > NAMED) return whole(strings.without(facet, listed(facet, values)));
  return values.map((value) => ({
    text: strings.without(facet, valueWord(facet, value)),
    name: strings.showAgain(valueWord(facet, value)),
    undo: (view) => showValue(view, facet, value),
  }));
}

function listed(facet: Facet, values: readonly string[]): string {
  return listSome(
    values.map((value) => valueWord(facet, value)),
    NAMED,
  );
}

function atAnyTime(view: ViewState): ViewState {
  return setUndated(setAsOf(view, null), true);
}

function withUndated(view: ViewState): ViewState {
  return setUndated(view, true);
}

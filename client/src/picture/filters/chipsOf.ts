import { columnValues, entityTypeIds, evidenceIds, predicateIds } from "@atlas/server/vocabulary";
import {
  type Choice,
  type Facet,
  type Filters,
  facets,
  isOn,
  LAST_REPORTED,
  setAsOf,
  setUndated,
  showAll,
  showValue,
  UNSTATED,
} from "../../model/address/view/filters.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { sourceWords } from "../../model/claim/strings.ts";
import { capital, uncapital } from "../../model/words/asSentence.ts";
import { countryName } from "../../model/words/codes/codeNames.ts";
import { listSome } from "../../model/words/listWords.ts";
import { gradeName, predicatePhrase, typeNames } from "../../model/words/names.ts";
import { readableTitle } from "../../model/words/readableWord.ts";
import { strings } from "../graph/strings.ts";

/** One active filter in words, and a way to remove it. */
export interface Chip {
  text: string;
  /** The effect of a click. */
  name: string;
  undo: (view: ViewState) => ViewState;
  /** Its text changes during playback, so it keeps its width. */
  steady?: boolean;
}

/** Values that a chip names; with more, it gives their number. */
const NAMED = 3;

/** A chip for each active filter. */
export function chipsOf({ facets: choices, asOf, undated }: Filters): Chip[] {
  const dated: Chip[] = [
    ...(asOf === null ? [] : [{ text: strings.asOfChip(asOf), name: strings.anyTime, undo: atAnyTime, steady: true }]),
    ...(asOf === null || undated
      ? []
      : [{ text: strings.withoutUndated, name: strings.showUndated, undo: withUndated }]),
  ];
  return [...facets.filter((facet) => isOn(choices[facet])).flatMap((facet) => facetChips(facet, choices)), ...dated];
}

/** The choice of a facet, in a few words. */
export function choiceText(facet: Facet, { how, values }: Choice): string {
  if (how === "hide") return strings.without(facet, listed(facet, values));
  return values.length === 0 ? strings.nothing(facet) : strings.only(facet, listed(facet, values));
}

function facetChips(facet: Facet, choices: Filters["facets"]): Chip[] {
  const choice = choices[facet];
  const { how, values } = choice;
  if (how === "only" || values.length > NAMED) {
    const text = choiceText(facet, choice);
    return [{ text, name: strings.showEvery(facet), undo: (view) => showAll(view, facet) }];
  }
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

/** Name of a facet value, as the start of a line. */
export function valueName(facet: Facet, value: string): string {
  if (value === UNSTATED) return strings.unstated[facet];
  if (value === LAST_REPORTED) return strings.lastReported;
  if (facet === "countries") return countryName(value);
  const type = facet === "types" && entityTypeIds.find((id) => id === value);
  if (type) return typeNames(type);
  const grade = facet === "evidence" && evidenceIds.find((id) => id === value);
  if (grade) return gradeName(grade);
  const publisher = facet === "publishers" && columnValues.publisherKind.find((id) => id === value);
  if (publisher) return capital(sourceWords.kinds[publisher]);
  const predicate = facet === "predicates" && predicateIds.find((id) => id === value);
  return predicate ? capital(predicatePhrase(predicate)) : readableTitle(value);
}

/** The same within a sentence: countries keep their capital, and verb phrases stand in quotation marks. */
export function valueWord(facet: Facet, value: string): string {
  const name = valueName(facet, value);
  if (facet === "predicates") return `“${uncapital(name)}”`;
  return facet === "countries" && value !== UNSTATED ? name : uncapital(name);
}

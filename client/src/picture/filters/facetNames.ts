import { columnValues, entityTypeIds, evidenceIds, predicateIds } from "@atlas/server/vocabulary";
import { type Facet, LAST_REPORTED, UNSTATED } from "../../model/address/view/filters.ts";
import { sourceWords } from "../../model/claim/strings.ts";
import { capital, uncapital } from "../../model/words/capital.ts";
import { countryName } from "../../model/words/codes/codeNames.ts";
import { gradeName, predicatePhrase, typeNames } from "../../model/words/names.ts";
import { readableTitle } from "../../model/words/readableWord.ts";
import { strings } from "../graph/strings.ts";

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

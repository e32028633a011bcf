import {
  Id,
  MOST_NUMBER,
  numberBetween,
  PartialDate,
  type Question,
  type QuestionParameter,
} from "../contract/index.ts";
import { BadRequest } from "../errors.ts";
import { COUNTRY_EXPECTED, isCountry } from "../rules/country.ts";
import { firstDay } from "../rules/partialDate.ts";
import { columnValues, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import type { CypherParams } from "../store/GraphStore.ts";
import { entityKinds } from "./checkNamed.ts";

/** Closed lists by the kind of a value. */
const lists: Partial<Record<QuestionParameter["kind"], readonly string[]>> = {
  evidence: evidenceIds,
  predicate: predicateIds,
  status: columnValues.status,
  maturity: columnValues.maturity,
  stage: columnValues.stage,
};

/** The query's parameters from a request's text; one may be empty if the example's is. BadRequest names all faults. */
export function questionParams({ parameters }: Question, given: Readonly<Record<string, unknown>>): CypherParams {
  const faults: string[] = [];
  const known = new Set(parameters.map(({ name }) => name));
  for (const name of Object.keys(given)) if (!known.has(name)) faults.push(`${name.slice(0, 60)}: is unknown`);
  const params: CypherParams = {};
  for (const parameter of parameters) {
    const value = readValue(parameter, given[parameter.name]);
    if (typeof value === "object") faults.push(`${parameter.name}: ${value.fault}`);
    else params[parameter.name] = value;
  }
  if (faults.length > 0) throw new BadRequest(faults.join("; "));
  return params;
}

function readValue(
  { kind, example, least, most }: QuestionParameter,
  given: unknown,
): string | number | { fault: string } {
  const text = typeof given === "string" ? given.trim() : "";
  if (text === "") {
    if (kind === "number" || example !== "") return { fault: "is required" };
    return "";
  }
  if (text.length > 200) return { fault: "expected at most 200 characters" };
  if (kind === "number") return numberOf(text, least ?? 0, most ?? MOST_NUMBER);
  if (kind === "date") return dayOf(text);
  if (kind === "country") return isCountry(text) ? text : { fault: COUNTRY_EXPECTED };
  if (kind === "source" || entityKinds.has(kind))
    return Id.safeParse(text).success ? text : { fault: "expected an ID such as baogang-group" };
  const list = lists[kind];
  return !list || list.includes(text) ? text : { fault: `expected one of ${list.join(", ")}` };
}

/** Queries compare days; a month or year means its first day, as the parameter's label says. */
function dayOf(text: string): string | { fault: string } {
  return PartialDate.safeParse(text).success
    ? firstDay(text)
    : { fault: "expected a date YYYY, YYYY-MM or YYYY-MM-DD" };
}

function numberOf(text: string, least: number, most: number): number | { fault: string } {
  const { data, error } = numberBetween(least, most).safeParse(text);
  return error === undefined ? data : { fault: error.issues[0]?.message ?? "expected a number" };
}

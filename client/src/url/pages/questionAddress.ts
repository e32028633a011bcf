import type { Question } from "@atlas/server/contract";
import { analysisPaths } from "./analysisAddress.ts";

/** Page of the questions; one of them is a page below it. */
export const QUESTIONS_PATH = analysisPaths.questions;

/** The address of a question with some values of its parameters; empty ones are left out. */
export function questionAddress(id: string, values: Readonly<Record<string, string>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== "");
  const query = new URLSearchParams(given).toString();
  return `${QUESTIONS_PATH}/${id}${query === "" ? "" : `?${query}`}`;
}

/** The values that an address gives to the parameters of a question; what is no parameter is left out. */
export function valuesIn(search: string, { parameters }: Question): Record<string, string> {
  const query = new URLSearchParams(search);
  return Object.fromEntries(parameters.map(({ name }) => [name, query.get(name)?.slice(0, 200).trim() ?? ""]));
}

/** The parameters without which a question cannot be asked, and that have no value yet. */
export function neededBy({ parameters }: Question, values: Readonly<Record<string, string>>): Question["parameters"] {
  return parameters.filter(({ name, example, kind }) => (example !== "" || kind === "number") && !values[name]);
}

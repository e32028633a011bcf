import type { Question } from "@atlas/server/contract";
import { textUpTo } from "../codecs.ts";
import { type Address, defineAddress, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { analysisPaths } from "./analysisAddress.ts";

type Values = Readonly<Record<string, string>>;

/** Page of the questions, each of which has a page below it. */
export const QUESTIONS_PATH = analysisPaths.questions;

/** The address of a question with some parameters; empty ones are left out. */
export function questionAddress(id: string, values: Values): string {
  const query = new URLSearchParams(addressOf(Object.keys(values)).write(values));
  return joinAddress(`${QUESTIONS_PATH}/${id}`, query.toString());
}

/** The parameters of a question in an address. */
export function valuesIn(search: string, { parameters }: Question): Record<string, string> {
  return addressOf(parameters.map(({ name }) => name)).parse(search);
}

/** The required parameters of a question that have no value yet. */
export function neededBy({ parameters }: Question, values: Values): Question["parameters"] {
  return parameters.filter(({ name, example, kind }) => (example !== "" || kind === "number") && !values[name]);
}

/** Each question has its own keys: its parameters. */
function addressOf(names: readonly string[]): Address<Record<string, string>> {
  return defineAddress(Object.fromEntries(names.map((name) => [name, part(name, textUpTo(200), "")])));
}

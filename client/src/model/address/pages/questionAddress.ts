import type { Question, QuestionParameter } from "@atlas/server/contract";
import { entityTypes } from "@atlas/server/vocabulary";
import { id, textUpTo } from "../codecs.ts";
import { type Address, defineAddress, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { analysisPaths } from "./analysisAddress.ts";

type Values = Readonly<Record<string, string>>;

/** Page of the questions, each of which has a page below it. */
export const QUESTIONS_PATH = analysisPaths.questions;

/** The address of a question with some parameters; empty ones are left out. */
export function questionAddress(question: string, values: Values): string {
  const query = new URLSearchParams(
    addressOf(Object.keys(values).map((name) => ({ name, kind: "text" }))).write(values),
  );
  return joinAddress(`${QUESTIONS_PATH}/${question}`, query.toString());
}

export function valuesIn(search: string, { parameters }: Question): Record<string, string> {
  return addressOf(parameters).parse(search);
}

/** The required parameters of a question that have no value yet. */
export function neededBy({ parameters }: Question, values: Values): Question["parameters"] {
  return parameters.filter(({ name, example, kind }) => (example !== "" || kind === "number") && !values[name]);
}

/** Each question has its own keys: its parameters. An id that the API would refuse is left out. */
function addressOf(parameters: readonly Pick<QuestionParameter, "name" | "kind">[]): Address<Record<string, string>> {
  return defineAddress(
    Object.fromEntries(parameters.map(({ name, kind }) => [name, part(name, isId(kind) ? id : textUpTo(200), "")])),
  );
}

/** Whether the values of a kind are ids of entities, claims or sources. */
function isId(kind: QuestionParameter["kind"]): boolean {
  return kind === "entity" || kind === "claim" || kind === "source" || kind in entityTypes;
}

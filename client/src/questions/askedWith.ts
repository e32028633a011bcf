import type { Question, QuestionParameter } from "@atlas/server/contract";
import type { Asker } from "../api/Asker.ts";
import { entityDetail } from "../api/entities.ts";
import { sourceDetail } from "../api/sources.ts";
import { entityName } from "../ui/entityName.ts";
import { labelled, listClauses } from "../ui/listWords.ts";
import { isEntityColumn, valueText } from "./cellText.ts";
import { labelOf } from "./questionWords.ts";

/** What a question was asked with, as one line; empty where it takes nothing or was given nothing. */
export async function askedWith(
  { parameters }: Question,
  values: Readonly<Record<string, string>>,
  client: Asker,
): Promise<string> {
  const given = parameters.filter(({ name }) => (values[name] ?? "") !== "");
  const parts = given.map(async (parameter) =>
    labelled(labelOf(parameter), await valueName(parameter, values[parameter.name] ?? "", client)),
  );
  return listClauses(await Promise.all(parts));
}

async function valueName(parameter: QuestionParameter, value: string, client: Asker): Promise<string> {
  const column = { ...parameter, list: false, unit: null };
  if (isEntityColumn(column)) return entityName((await client.fetchQuery(entityDetail(value))).entity);
  if (parameter.kind === "source") return (await client.fetchQuery(sourceDetail(value))).source.title;
  return valueText(column, value, new Map());
}

import type { Question, QuestionParameter } from "@atlas/server/contract";
import { entityDetail } from "../../api/entities.ts";
import type { Asker } from "../../api/request/Asker.ts";
import { sourceDetail } from "../../api/sources.ts";
import { entityName } from "../../words/entityName.ts";
import { isEntityColumn, valueText } from "./cellText.ts";
import type { ParameterText } from "./questionAnalysis.ts";
import { labelOf } from "./questionWords.ts";

/** The given parameters of a question as text, with the names of entities and sources fetched. */
export async function parameterTexts(
  { parameters }: Question,
  values: Readonly<Record<string, string>>,
  client: Asker,
): Promise<ParameterText[]> {
  const given = parameters.filter(({ name }) => (values[name] ?? "") !== "");
  return Promise.all(
    given.map(async (parameter) => ({
      label: labelOf(parameter),
      text: await valueName(parameter, values[parameter.name] ?? "", client),
    })),
  );
}

async function valueName(parameter: QuestionParameter, value: string, client: Asker): Promise<string> {
  const column = { ...parameter, list: false, unit: null };
  if (isEntityColumn(column)) return entityName((await client.fetchQuery(entityDetail(value))).entity);
  if (parameter.kind === "source") return (await client.fetchQuery(sourceDetail(value))).source.title;
  return valueText(column, value, new Map());
}

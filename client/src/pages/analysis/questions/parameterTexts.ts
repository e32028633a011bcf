import type { Question, QuestionParameter } from "@atlas/server/contract";
import { entityName } from "../../../model/words/entityName.ts";
import { isEntityColumn, labelOf, valueText } from "../../../papers/answers/questions/cellText.ts";
import type { ParameterText } from "../../../papers/answers/questions/questionAnalysis.ts";
import { entityDetail, sourceDetail } from "../../../parts/api/records.ts";
import type { Asker } from "../../../parts/api/request/fetchJson.ts";

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

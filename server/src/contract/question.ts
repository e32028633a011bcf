import { z } from "zod";
import { Claim } from "./claim.ts";
import { Entity } from "./entity.ts";
import { Ids, int, optionalText, shape } from "./fields.ts";
import { wholeNumber } from "./request.ts";

/** Subjects of questions, in the order of their list. */
export const questionGroups = ["ownership", "technology", "dependence", "evidence", "policy", "change"] as const;

/** Kinds of value beyond the plain type: an id of some entity type, a word of a closed list, a date. */
export const valueKinds = [
  "text",
  "number",
  "boolean",
  "date",
  "entity",
  "organisation",
  "technology",
  "product",
  "sector",
  "place",
  "policy",
  "claim",
  "source",
  "publisher",
  "country",
  "evidence",
  "predicate",
  "status",
  "maturity",
  "stage",
  "kind",
  "figure",
  "money",
] as const;
export const ValueKind = z.enum(valueKinds);
export type ValueKind = z.infer<typeof ValueKind>;

/** One parameter of a question. */
export const QuestionParameter = shape("QuestionParameter", {
  name: z.string(),
  kind: ValueKind,
  label: z.string().describe("The name of the parameter for readers."),
  label_zh: z.string(),
  example: z.string().describe("A value for which the question has an answer; an empty text means no restriction."),
  least: z.number().nullable().describe("For numbers: the smallest allowed value."),
  most: z.number().nullable().describe("For numbers: the largest allowed value."),
});
export type QuestionParameter = z.infer<typeof QuestionParameter>;

/** One column of the answer. */
export const QuestionColumn = shape("QuestionColumn", {
  name: z.string(),
  kind: ValueKind,
  list: z.boolean().describe("Whether each cell holds several values."),
  unit: z.string().nullable().describe("For numbers: the unit; null if the label names it."),
  label: z.string(),
  label_zh: z.string(),
});
export type QuestionColumn = z.infer<typeof QuestionColumn>;

/** The bar chart that shows an answer. */
export const QuestionChart = shape("QuestionChart", {
  label: z.string().describe("Name of the column that has one bar for each value."),
  measure: z
    .string()
    .nullable()
    .describe(
      "Name of the column that sets the length of the bars: numbers are added, lists are counted, and words from a closed list split the bar of rows into parts. Null: rows are counted.",
    ),
  title: z.string(),
  title_zh: z.string(),
});
export type QuestionChart = z.infer<typeof QuestionChart>;

/** One of the parts into which the rows of an answer fall, each a table of its own. */
export const QuestionPart = shape("QuestionPart", {
  part: z.string().describe("What the column `part` of its rows holds."),
  title: z.string(),
  title_zh: z.string(),
});
export type QuestionPart = z.infer<typeof QuestionPart>;

/** The things that the heading of an answer counts, in words for one, several and Chinese. */
export const QuestionCounts = shape("QuestionCounts", {
  column: z.string().describe("Name of the column whose different values are counted; `claim_ids` counts the rows."),
  current: z.boolean().describe("Whether the heading says how many of them are current."),
  one: z.string(),
  many: z.string(),
  zh: z.string().describe("With `{n}` where the number stands."),
});
export type QuestionCounts = z.infer<typeof QuestionCounts>;

/** A question for the data set: one file of cypher/questions. */
export const Question = shape("Question", {
  id: z.string().describe("Name of the question's file, without the extension."),
  group: z.enum(questionGroups),
  title: z.string(),
  title_zh: z.string(),
  sentence: z.string().describe("What the answer contains, and in which order."),
  sentence_zh: z.string(),
  limits: z.string().describe("What the answer cannot tell the reader."),
  limits_zh: z.string(),
  first: optionalText.describe(
    "A sentence that readers must see before the rows, and where there are none; null = none.",
  ),
  first_zh: optionalText,
  parameters: z.array(QuestionParameter),
  columns: z.array(QuestionColumn),
  names: z
    .string()
    .nullable()
    .describe(
      "Name of the column of entities that the first sentence of the answer names, current ones first; null = none.",
    ),
  counts: QuestionCounts.nullable().describe(
    "What the heading of an answer counts, in the first of several parts; null: it has the question as its heading.",
  ),
  parts: z
    .array(QuestionPart)
    .describe(
      "In reading order; the first sentence and the chart tell of the first alone. Empty: the rows are one table.",
    ),
  chart: QuestionChart.nullable().describe("Null if the answer suits no chart."),
});
export type Question = z.infer<typeof Question>;

/** Answer of GET /api/questions. */
export const QuestionList = shape("QuestionList", { questions: z.array(Question) });
export type QuestionList = z.infer<typeof QuestionList>;

/** A cell of a status column is a status, or the year in which a claim in force was last reported. */
const Cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()]))]);

/** One row of an answer: its cells in the order of the columns, and the ids of the claims behind it. */
export const QuestionRow = shape("QuestionRow", {
  cells: z.array(Cell),
  claim_ids: Ids.describe(
    "IDs of the claims behind the row, sorted; if all rows together have more than 5,000 claims, only the first of each row.",
  ),
});
export type QuestionRow = z.infer<typeof QuestionRow>;

/** Answer of GET /api/questions/:id: the rows, and the claims and entities that they name. */
export const QuestionAnswer = shape("QuestionAnswer", {
  question: Question,
  rows: z.array(QuestionRow),
  more: z.boolean().describe("True if there are more rows than `limit`."),
  claims: z.array(Claim).describe("The claims of all rows, by id."),
  entities: z.array(Entity).describe("The entities named in rows and claims, by id."),
});
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;

/** Path and query of GET /api/questions/:id, beside the question's own parameters, which its file defines. */
export const QuestionRequest = z.looseObject({
  id: z
    .string()
    .max(80)
    .describe("ID of the question, such as whoElseMakesIt. The question's own parameters go into the query."),
  limit: wholeNumber(200, 500).describe("Maximum number of rows."),
});
export type QuestionRequest = z.infer<typeof QuestionRequest>;

/** Body of POST /api/queries: the request whose queries the caller wants to see. */
export const QueriesRequest = shape("QueriesRequest", {
  path: z
    .string()
    .max(4000)
    .startsWith("/", "expected a path below /api, such as /entities/baogang-group")
    .describe("Path and query below /api, as in `/entities/baogang-group/neighbours?limit=30`."),
  body: z.record(z.string(), z.unknown()).optional().describe("The body of a POST request; absent for a GET."),
});
export type QueriesRequest = z.infer<typeof QueriesRequest>;

/** A Cypher query that a request runs. */
export const AskedQuery = shape("AskedQuery", {
  name: z.string().describe("Path of the query's file in cypher/, without the extension."),
  cypher: z.string(),
  params: z.record(z.string(), z.unknown()).describe("The parameters of its first run."),
  times: int.describe("How often the request runs the query, with different parameters each time."),
});
export type AskedQuery = z.infer<typeof AskedQuery>;

/** Answer of POST /api/queries, in the order in which the queries run. */
export const QueriesAnswer = shape("QueriesAnswer", { queries: z.array(AskedQuery) });
export type QueriesAnswer = z.infer<typeof QueriesAnswer>;

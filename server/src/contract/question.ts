import { z } from "zod";
import { Claim } from "./claim.ts";
import { Entity } from "./entity.ts";
import { Id } from "./fields.ts";
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
] as const;
export const ValueKind = z.enum(valueKinds);
export type ValueKind = z.infer<typeof ValueKind>;

/** One parameter of a question. */
export const QuestionParameter = z.strictObject({
  name: z.string(),
  kind: ValueKind,
  label: z.string().describe("What it is, in a few words."),
  label_zh: z.string(),
  example: z.string().describe("A value with which the question finds something; an empty text restricts nothing."),
  least: z.number().nullable().describe("Numbers: the smallest value taken."),
  most: z.number().nullable().describe("Numbers: the largest value taken."),
});
export type QuestionParameter = z.infer<typeof QuestionParameter>;

/** One column of the answer. */
export const QuestionColumn = z.strictObject({
  name: z.string(),
  kind: ValueKind,
  list: z.boolean().describe("Whether each cell holds several values."),
  unit: z.string().nullable().describe("Numbers: what they count or measure; null where the label says it."),
  label: z.string(),
  label_zh: z.string(),
});
export type QuestionColumn = z.infer<typeof QuestionColumn>;

/** The bar chart that shows an answer. */
export const QuestionChart = z.strictObject({
  label: z.string().describe("Name of the column whose values are the bars."),
  measure: z
    .string()
    .nullable()
    .describe(
      "Name of the column that makes their length: a number is added up, a list is counted, words of a closed list cut the bar of rows into parts; null = rows are counted.",
    ),
  title: z.string(),
  title_zh: z.string(),
});
export type QuestionChart = z.infer<typeof QuestionChart>;

/** A question for the data set: one file of cypher/questions. */
export const Question = z.strictObject({
  id: z.string().describe("Name of its file, without the extension."),
  group: z.enum(questionGroups),
  title: z.string(),
  title_zh: z.string(),
  sentence: z.string().describe("What the answer holds, and in which order."),
  sentence_zh: z.string(),
  limits: z.string().describe("What the answer cannot tell, to be read with it."),
  limits_zh: z.string(),
  parameters: z.array(QuestionParameter),
  columns: z.array(QuestionColumn),
  chart: QuestionChart.nullable().describe("Null where the answer is better read than looked at."),
});
export type Question = z.infer<typeof Question>;

/** Answer of GET /api/questions. */
export const QuestionList = z.strictObject({ questions: z.array(Question) });
export type QuestionList = z.infer<typeof QuestionList>;

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()]))]);

/** One row of an answer: its cells in the order of the columns, and the ids of the claims behind it. */
export const QuestionRow = z.strictObject({
  cells: z.array(Cell),
  claim_ids: z
    .array(Id)
    .describe(
      "The claims that it rests on, by id; where those of all rows are more than 5,000, the first ones of each row.",
    ),
});
export type QuestionRow = z.infer<typeof QuestionRow>;

/** Answer of GET /api/questions/:id: the rows, and the claims and entities that they name. */
export const QuestionAnswer = z.strictObject({
  question: Question,
  rows: z.array(QuestionRow),
  more: z.boolean().describe("Whether there are more rows than were asked for."),
  claims: z.array(Claim).describe("The claims of all rows, by id."),
  entities: z.array(Entity).describe("The entities that rows and claims name, by id."),
});
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;

/**
 * Path and query of GET /api/questions/:id. The question's own parameters come beside them; its file defines their
 * checks.
 */
export const QuestionRequest = z.looseObject({
  id: z
    .string()
    .max(80)
    .describe("Id of the question, such as whoElseMakesIt; its own parameters stand beside it in the query."),
  limit: wholeNumber(200, 500).describe("How many rows at most."),
});
export type QuestionRequest = z.infer<typeof QuestionRequest>;

import { type Question, type QuestionColumn, type QuestionParameter, questionGroups } from "../contract/index.ts";
import { valueKinds } from "../contract/question.ts";
import { entityKinds } from "./checkNamed.ts";
import { type Ask, readAsks } from "./readAsks.ts";
import { CLAIMS_COLUMN, readCounts } from "./readCounts.ts";
import { type Header, type HeaderLine, type ReadType, readChart, readHeader, readType } from "./readHeader.ts";
import { readFirst, readParts } from "./readParts.ts";

/** A question with the ways to ask it, or the faults of its file, each as `line: what`. */
export interface ReadQuestion {
  question: Question | null;
  asks: Ask[];
  faults: string[];
}

/** The parameter that limits the number of rows; readers are not asked for it. */
export const BOUND = "maxRows";

const FIELDS = /^(\w+) {2,}(\S+(?: \S+)*) {2,}(\S.*)$/;
const single = ["title", "titleZh", "sentenceZh", "limits", "limitsZh", "group"] as const;
type Single = (typeof single)[number];

/** Reads a question's file; `id` is the file name without the extension. cypher/README.md describes the form. */
export function readQuestion(id: string, text: string): ReadQuestion {
  const header = readHeader(text);
  const faults: string[] = header.unread.map((line) => `${line}: expected a line of the form "// @tag  text"`);
  if (!/^[A-Z].*\.$/.test(header.sentence)) faults.push("1: expected one sentence that says what the answer contains");
  if (header.body === "") faults.push(`${header.lines.length + 2}: the query is missing`);

  const words = readSingles(header.lines, faults);
  const examples = readExamples(header.lines, faults);
  const named = readNamed(header.lines, faults);
  checkNames(header, named, examples, faults);
  const columns = named.flatMap((one) => (one.tag === "returns" && one.name !== CLAIMS_COLUMN ? columnOf(one) : []));
  const names = readNames(header.lines, columns, faults);
  const chart = readChart(header.lines, columns, faults);
  const asks = readAsks(header.lines, new Set(examples.keys()), faults);
  const parts = readParts(header.lines, columns, faults);
  const counts = readCounts(header.lines, columns, faults);
  const first = readFirst(header.lines, faults);
  const group = questionGroups.find((one) => one === words.group);
  if (words.group !== "" && !group)
    faults.push(`${lineOf(header.lines, "group")}: expected @group to be one of ${questionGroups.join(", ")}`);
  if (faults.length > 0 || !group) return { question: null, asks: [], faults };

  const { title, titleZh, sentenceZh, limits, limitsZh } = words;
  return {
    question: {
      id,
      group,
      title,
      title_zh: titleZh,
      sentence: header.sentence,
      sentence_zh: sentenceZh,
      limits,
      limits_zh: limitsZh,
      first: first?.first ?? null,
      first_zh: first?.first_zh ?? null,
      parameters: named.flatMap((one) =>
        one.tag === "param" && one.name !== BOUND ? parameterOf(one, examples.get(one.name) ?? "") : [],
      ),
      columns,
      names,
      counts,
      parts,
      chart,
    },
    asks,
    faults,
  };
}

/** Reads the line `@names <column of entities>`; null if there is none. */
function readNames(lines: readonly HeaderLine[], columns: readonly QuestionColumn[], faults: string[]): string | null {
  const one = lines.find(({ tag }) => tag === "names");
  if (one === undefined) return null;
  const column = columns.find(({ name }) => name === one.rest);
  if (column === undefined || !entityKinds.has(column.kind) || column.list)
    faults.push(`${one.line}: ${one.rest}: expected a column with one entity in each cell`);
  if (!columns.some(({ kind }) => kind === "status"))
    faults.push(`${one.line}: expected a column of status beside @names`);
  return one.rest;
}

interface Named extends ReadType {
  tag: "param" | "returns";
  name: string;
  label: string;
  labelZh: string;
  line: number;
}

function readNamed(lines: readonly HeaderLine[], faults: string[]): Named[] {
  return lines.flatMap(({ tag, rest, line }) => {
    if (tag !== "param" && tag !== "returns") return [];
    const [, name, type, description] = FIELDS.exec(rest) ?? [];
    if (!name || !type || !description) {
      faults.push(`${line}: expected a name, a type and a description, separated by at least two spaces`);
      return [];
    }
    const read = readType(type);
    if (!read) {
      faults.push(
        `${line}: ${name}: the type "${type}" is unknown; after the comma, expected one of ${valueKinds.join(", ")}, a range or a unit`,
      );
      return [];
    }
    const [label = "", labelZh = ""] = description.split(" | ").map((part) => part.trim());
    if (labelZh === "" && name !== CLAIMS_COLUMN && name !== BOUND) {
      faults.push(`${line}: ${name}: expected a label in English and Chinese, separated by " | "`);
    }
    return [{ tag, name, ...read, label, labelZh, line }];
  });
}

function readSingles(lines: readonly HeaderLine[], faults: string[]): Record<Single, string> {
  const found = new Map<string, string>();
  const known = new Set<string>([
    ...single,
    "param",
    "returns",
    "example",
    "names",
    "counts",
    "first",
    "part",
    "chart",
    "asks",
    "scans",
  ]);
  for (const { tag, rest, line } of lines) {
    if (!known.has(tag)) faults.push(`${line}: @${tag} is unknown`);
    if (!single.some((one) => one === tag)) continue;
    if (found.has(tag)) faults.push(`${line}: @${tag} occurs twice`);
    found.set(tag, rest);
  }
  const read = (tag: Single) => {
    const text = found.get(tag);
    if (text === undefined) faults.push(`1: @${tag} is missing`);
    return text ?? "";
  };
  return {
    title: read("title"),
    titleZh: read("titleZh"),
    sentenceZh: read("sentenceZh"),
    limits: read("limits"),
    limitsZh: read("limitsZh"),
    group: read("group"),
  };
}

function readExamples(lines: readonly HeaderLine[], faults: string[]): Map<string, string> {
  return new Map(
    lines.flatMap(({ tag, rest, line }) => {
      if (tag !== "example") return [];
      const [, name, value = ""] = /^(\w+) *= *(.*)$/.exec(rest) ?? [];
      if (name) return [[name, value] as const];
      faults.push(`${line}: expected an example such as "technology = bioleaching"`);
      return [];
    }),
  );
}

/** Checks that the header names exactly what the query uses, and everything that a question needs. */
function checkNames(
  { body, lines }: Header,
  named: readonly Named[],
  examples: ReadonlyMap<string, string>,
  faults: string[],
): void {
  const used = new Set([...body.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name));
  const given = new Set(named.flatMap(({ tag, name }) => (tag === "param" ? name : [])));
  for (const name of used) if (!given.has(name)) faults.push(`1: the query uses $${name}, which has no @param`);
  for (const { tag, name, line } of named) {
    if (tag === "param" && !used.has(name)) faults.push(`${line}: the query does not use $${name}`);
    if (tag === "param" && name !== BOUND && !examples.has(name)) faults.push(`${line}: ${name} has no @example`);
    if (tag === "returns" && !new RegExp(`\\bAS ${name}\\b`).test(body))
      faults.push(`${line}: the query returns no ${name}`);
  }
  for (const name of examples.keys()) {
    if (!given.has(name)) faults.push(`${lineOf(lines, "example")}: @example ${name} is not a parameter`);
  }
  if (!given.has(BOUND)) faults.push(`1: the query must end with LIMIT $${BOUND}`);
  if (!named.some(({ tag, name }) => tag === "returns" && name === CLAIMS_COLUMN)) {
    faults.push(`1: expected the column ${CLAIMS_COLUMN}, the claims behind a row`);
  }
}

function lineOf(lines: readonly HeaderLine[], tag: string): number {
  return lines.find((one) => one.tag === tag)?.line ?? 1;
}

function parameterOf({ name, kind, label, labelZh, least, most }: Named, example: string): QuestionParameter {
  return { name, kind, label, label_zh: labelZh, example, least, most };
}

function columnOf({ name, kind, list, unit, label, labelZh }: Named): QuestionColumn {
  return { name, kind, list, unit, label, label_zh: labelZh };
}

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { columnsOf, parametersOf, readCypherSource } from "../support/oracles/cypherHeader.ts";
import { graphQueries } from "../support/records/graphQueries.ts";

const CYPHER_FOLDER = fileURLToPath(new URL("../../cypher/", import.meta.url));
const MOST_LINES = 30;
const TYPE = /^(list of )?(string|integer|float|boolean|map|labels|property|relationship type)(, .+)?$/;
/** Parameter names that a formatter or a reader would mistake for something else. */
const KEYWORDS = ["limit", "skip", "order", "match", "return", "where", "with", "type", "in", "as", "by"];
/** Folders of files that the loader and stores run; all other files are bound to their schemas in server/src/graph. */
const UNBOUND = /^(load|schema|search)\//;
/** Files with a different header, read by server/src/questions and tested in tests/server/questions. */
const QUESTIONS = /^questions\//;

const names = readdirSync(CYPHER_FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".cypher"))
  .map((file) => file.replaceAll("\\", "/").replace(/\.cypher$/, ""))
  .filter((name) => !QUESTIONS.test(name))
  .sort();
const sources = names.map((name) => ({
  name,
  source: readCypherSource(readFileSync(`${CYPHER_FOLDER}${name}.cypher`, "utf8")),
}));
const readme = readFileSync(`${CYPHER_FOLDER}README.md`, "utf8");

const namesOf = (lines: readonly { name: string }[]) => lines.map(({ name }) => name);

describe.each(sources)("cypher/$name.cypher", ({ name, source }) => {
  const lines = (tag: string) => source.lines.filter((line) => line.tag === tag);

  test("begins with one sentence", () => {
    expect(source.sentence).toMatch(/^[A-Z][^.]+(\.[^ ][^.]*)*\.$/);
  });

  test("describes every parameter and column by name, type and words, and nothing else", () => {
    expect(source.unread).toEqual([]);
    expect(source.lines.filter(({ type }) => !TYPE.test(type))).toEqual([]);
    expect(source.body.filter((line) => line.includes("//"))).toEqual([]);
  });

  test("describes the parameters that its body uses, each once, none named after a keyword", () => {
    const described = namesOf(lines("param"));
    expect(described.toSorted()).toEqual(parametersOf(source.body));
    expect(described.filter((parameter) => KEYWORDS.includes(parameter.toLowerCase()))).toEqual([]);
  });

  test("describes the columns that it returns, in their order, each with a name", () => {
    expect(columnsOf(source.body)).toEqual(namesOf(lines("returns")));
  });

  test("has every place that is to be filled", () => {
    const body = source.body.join("\n");
    expect(namesOf(lines("fill")).filter((place) => !body.includes(place))).toEqual([]);
  });

  test(`has no more than ${MOST_LINES} lines under its header`, () => {
    expect(source.body.length).toBeLessThanOrEqual(MOST_LINES);
  });

  test("stands in the index of cypher/README.md with its sentence", () => {
    expect(readme).toContain(`- \`${name}\`: ${source.sentence}\n`);
  });
});

describe("the queries of server/src/graph", () => {
  test("bind every file that is read, once, under the name of the file", async () => {
    const bound = [...(await graphQueries())].map(([constant, { file }]) => `${constant}: ${file}`);
    const files = names.filter((name) => !UNBOUND.test(name) && !name.endsWith(".embedded"));
    expect(bound.sort()).toEqual(files.map((file) => `${file.split("/").at(-1)}: ${file}`).sort());
  });

  test("take the parameters and give the columns of their files, and have an example that fits", async () => {
    for (const { file, params, row, example } of (await graphQueries()).values()) {
      const lines = sources.find(({ name }) => name === file)?.source.lines ?? [];
      const described = (tag: string) => namesOf(lines.filter((line) => line.tag === tag)).sort();
      expect({ file, params: Object.keys(params.shape).sort() }).toEqual({ file, params: described("param") });
      expect({ file, row: Object.keys(row.shape).sort() }).toEqual({ file, row: described("returns") });
      expect({ file, fault: params.safeParse(example).error?.message }).toEqual({ file, fault: undefined });
    }
  });
});

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { answerQuestion } from "../../../server/src/questions/answerQuestion.ts";
import { readQuestion } from "../../../server/src/questions/readQuestion.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

const good = `// Mines of a country, by name.
// @title       Which mines are there?
// @titleZh     有哪些矿？
// @sentenceZh  某国的矿，按名称排列。
// @limits      Only what is in this data set.
// @limitsZh    仅限本数据集。
// @group       dependence
// @chart       bar mine miners  Miners by mine | 各矿的开采方数
// @param    country    string, country       country | 国家
// @param    maxRows    integer, 1-501        most rows returned
// @example  country = US
// @returns  mine       string, place         mine | 矿
// @returns  miners     integer, miners       number of miners | 开采方数
// @returns  claim_ids  list of string, claim the claims that the row rests on
// @asks     ? mine {country} [countries]
MATCH (o:Organisation)-[r:MINES]->(p:Place {country: $country})
WITH p, count(o) AS miners, collect(r.id) AS claim_ids
RETURN p.id AS mine, miners AS miners, claim_ids AS claim_ids
ORDER BY p.id
LIMIT $maxRows
`.replace("list of string, claim the", "list of string, claim  the");

test("a file is read into what readers see of it", () => {
  expect(readQuestion("minesOfCountry", good)).toEqual({
    faults: [],
    asks: [
      [
        { is: { asked: true }, optional: false },
        { is: { meaning: "mine" }, optional: false },
        { is: { parameter: "country" }, optional: false },
        { is: { meaning: "countries" }, optional: true },
      ],
    ],
    question: {
      id: "minesOfCountry",
      group: "dependence",
      title: "Which mines are there?",
      title_zh: "有哪些矿？",
      sentence: "Mines of a country, by name.",
      sentence_zh: "某国的矿，按名称排列。",
      limits: "Only what is in this data set.",
      limits_zh: "仅限本数据集。",
      first: null,
      first_zh: null,
      names: null,
      counts: null,
      parts: [],
      parameters: [
        {
          name: "country",
          kind: "country",
          label: "country",
          label_zh: "国家",
          example: "US",
          least: null,
          most: null,
        },
      ],
      columns: [
        { name: "mine", kind: "place", list: false, unit: null, label: "mine", label_zh: "矿" },
        {
          name: "miners",
          kind: "number",
          list: false,
          unit: "miners",
          label: "number of miners",
          label_zh: "开采方数",
        },
      ],
      chart: { label: "mine", measure: "miners", title: "Miners by mine", title_zh: "各矿的开采方数" },
    },
  });
});

test("a file that is added to the folder is a question that can be asked, without a line of code", async () => {
  const folder = mkdtempSync(join(tmpdir(), "questions-"));
  writeFileSync(join(folder, "minesOfCountry.cypher"), good);
  const { questions, faults } = readQuestions(pathToFileURL(`${folder}/`));
  expect(faults).toEqual([]);
  const store = await embeddedWith(await realRows());
  const { rows } = await answerQuestion(store, questions, { id: "minesOfCountry", limit: 50, country: "US" });
  await store.close();
  expect(rows.map(({ cells }) => cells[0])).toContain("mountain-pass");
});

test("what readers must see first, the parts of an answer and the figures of claims are read", () => {
  const text = good
    .replace(
      "// @chart ",
      "// @first       Not all mines. | 并非全部。\n// @part        open  Open | 开采中\n// @chart ",
    )
    .replace("bar mine miners", "bar mine")
    .replace("integer, miners ", "float, figure   ")
    .replace(
      "// @returns  claim_ids",
      "// @returns  part       string                 part | 部分\n// @returns  claim_ids",
    )
    .replace("RETURN ", "RETURN 'open' AS part, ");
  const { question, faults } = readQuestion("minesOfCountry", text);
  expect(faults).toEqual([]);
  expect(question).toMatchObject({
    first: "Not all mines.",
    first_zh: "并非全部。",
    parts: [{ part: "open", title: "Open", title_zh: "开采中" }],
  });
  expect(question?.columns[1]).toMatchObject({ name: "miners", kind: "figure", unit: null });
});

test.each<[string, (text: string) => string, string]>([
  [
    "with a part that no column tells",
    (text) => text.replace("// @chart ", "// @part        open  Open | 开采中\n// @chart "),
    "1: expected the column part, one of the words of @part",
  ],
  [
    "with a part in one language",
    (text) => text.replace("// @chart ", "// @part        open  Open\n// @chart "),
    '8: expected a word, then at least two spaces and its title in English and Chinese, separated by " | "',
  ],
  [
    "with a first sentence in one language",
    (text) => text.replace("// @chart ", "// @first       Not all.\n// @chart "),
    '8: expected a sentence in English and Chinese, separated by " | "',
  ],
  [
    "without a sentence",
    (text) => text.replace("// Mines of a country, by name.", "// mines"),
    "1: expected one sentence that says what the answer contains",
  ],
  [
    "with a chart that is no bar chart",
    (text) => text.replace("bar mine miners", "pie mine miners"),
    '8: expected "bar", one or two columns, then at least two spaces and the title in English and Chinese, separated by " | "',
  ],
  [
    "with a chart that is named in one language only",
    (text) => text.replace(" | 各矿的开采方数", ""),
    '8: expected "bar", one or two columns, then at least two spaces and the title in English and Chinese, separated by " | "',
  ],
  [
    "with a chart of columns that are not there",
    (text) => text.replace("bar mine miners", "bar pit miners"),
    "8: pit is not a column of the answer",
  ],
  [
    "with a chart whose bars are numbers",
    (text) => text.replace("bar mine miners", "bar miners"),
    "8: miners is number, expected a column that can name a bar",
  ],
  [
    "with a chart that would add up per cent",
    (text) => text.replace("integer, miners ", "float, %        "),
    "8: miners is in per cent, expected numbers that can be added",
  ],
  [
    "with a chart whose length is a name",
    (text) => text.replace("bar mine miners", "bar mine mine"),
    "8: mine is of the wrong kind, expected a number, a list or one of evidence, maturity, status",
  ],
  [
    "with two charts",
    (text) => text.replace("// @param    country", "// @chart       bar mine  Mines | 矿\n// @param    country"),
    "9: @chart occurs twice",
  ],
  [
    "asked by a parameter that it does not have",
    (text) => text.replace("mine {country}", "mine {mine}"),
    "15: @asks: {mine} is not a parameter",
  ],
  [
    "asked by a word that is no meaning",
    (text) => text.replace("mine {country}", "dig {country}"),
    '15: @asks: dig: expected ?, {parameter}, "words | 词" or one of ',
  ],
  ["without a title", (text) => text.replace(/\/\/ @title .*\n/, ""), "1: @title is missing"],
  [
    "with a title twice",
    (text) => text.replace("// @titleZh", "// @title  Another\n// @titleZh"),
    "3: @title occurs twice",
  ],
  ["with a tag that is not known", (text) => text.replace("@limits ", "@note "), "5: @note is unknown"],
  [
    "with a group that is not known",
    (text) => text.replace("dependence", "mines"),
    "7: expected @group to be one of ownership, technology, dependence, evidence, policy, change",
  ],
  [
    "with a line that is no tag",
    (text) => text.replace("// @group", "// group"),
    '7: expected a line of the form "// @tag  text"',
  ],
  [
    "with a type that is not known",
    (text) => text.replace("string, country", "string, land"),
    '9: country: the type "string, land" is unknown; after the comma, expected one of text, number',
  ],
  [
    "with too few blanks",
    (text) => text.replace("string, country       country", "string, country country"),
    "9: expected a name, a type and a description, separated by at least two spaces",
  ],
  [
    "without Chinese",
    (text) => text.replace("mine | 矿", "mine"),
    '12: mine: expected a label in English and Chinese, separated by " | "',
  ],
  ["without an example", (text) => text.replace(/\/\/ @example.*\n/, ""), "9: country has no @example"],
  [
    "with an example of nothing",
    (text) => text.replace("country = US", "land = US"),
    "11: @example land is not a parameter",
  ],
  [
    "with a parameter that the query does not use",
    (text) => text.replace("{country: $country}", ""),
    "9: the query does not use $country",
  ],
  [
    "with a parameter that is not described",
    (text) => text.replace("p.id\nLIMIT", "p.id\nSKIP $first LIMIT"),
    "1: the query uses $first, which has no @param",
  ],
  [
    "with a column that is not returned",
    (text) => text.replace("p.id AS mine", "p.id AS place"),
    "12: the query returns no mine",
  ],
  [
    "without a bound",
    (text) => text.replace("LIMIT $maxRows", "").replace(/\/\/ @param {4}maxRows.*\n/, ""),
    "1: the query must end with LIMIT $maxRows",
  ],
  [
    "without claims",
    (text) => text.replace(/\/\/ @returns {2}claim_ids.*\n/, ""),
    "1: expected the column claim_ids, the claims behind a row",
  ],
  ["without a query", (text) => text.slice(0, text.indexOf("MATCH")), "the query is missing"],
])("a file %s is refused, with the line", (_, change, fault) => {
  const text = change(good);
  expect(text).not.toBe(good);
  const read = readQuestion("minesOfCountry", text);
  expect(read.question).toBeNull();
  expect(read.faults.join("\n")).toContain(fault);
});

test("a question says what its heading counts, in both languages, by a column that it has", () => {
  const counting = (line: string) =>
    readQuestion("minesOfCountry", good.replace("// @chart", `// @counts   ${line}\n// @chart`));
  expect(counting("mine  mine | mines | {n}座矿").question?.counts).toEqual({
    ...{ column: "mine", current: false, one: "mine", many: "mines", zh: "{n}座矿" },
  });
  expect(counting("claim_ids current  claim | claims | {n}项").question?.counts?.current).toBe(true);
  expect(counting("mine  mine | mines | 矿").faults).toEqual([expect.stringContaining("with {n} for the number")]);
  expect(counting("pit  pit | pits | {n}座矿").faults).toEqual([expect.stringContaining("pit: expected a column")]);
});

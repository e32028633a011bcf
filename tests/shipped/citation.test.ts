import { readFileSync } from "node:fs";
import { parse } from "yaml";

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const citation = parse(read("CITATION.cff"));

test("CITATION.cff has what the format requires, and the version and licence of the program", () => {
  const { version, license } = JSON.parse(read("package.json"));
  expect(citation).toMatchObject({ "cff-version": "1.2.0", title: "Rare Earth Atlas", version, license });
  expect(citation.message).toMatch(/cite/);
  expect(citation.authors).toEqual([{ name: "Rare Earth Atlas contributors" }]);
});

test("CITATION.cff names the data set with its version, its day and its licence", () => {
  const { title, version, date, licence } = JSON.parse(read("data/dataset.json"));
  expect(citation.references).toEqual([
    {
      type: "data",
      title,
      authors: citation.authors,
      version,
      "date-released": date,
      license: licence.replaceAll(/ (?=BY|4)/g, "-"),
    },
  ]);
});

test("codemeta.json says the same as CITATION.cff", () => {
  const { name, version, author, hasPart } = JSON.parse(read("codemeta.json"));
  const [data] = citation.references;
  expect([name, version, [{ name: author.name }]]).toEqual([citation.title, citation.version, citation.authors]);
  expect([hasPart.name, hasPart.version, hasPart.datePublished]).toEqual([
    data.title,
    data.version,
    data["date-released"],
  ]);
});

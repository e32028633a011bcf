import { readdirSync, readFileSync } from "node:fs";
import { activeGraphText, asideSchema, asideText, dropSchema } from "../../../../server/src/store/neo4j/activeGraph.ts";

const FOLDER = new URL("../../../../cypher/", import.meta.url);
const queries = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".cypher") && !/^(load|schema)/.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), "utf8") }));

const ofTypes = /:(Organisation|Technology|Product|Sector|Place|Policy|Counterpart|Subsidiary)\b/g;
const bodyOf = (text: string) => text.replace(/^\/\/.*$/gm, "");

test.each(queries)("$file reads nothing of a data set that is being built", ({ text }) => {
  const body = bodyOf(asideText(text));
  // An entity's label without the label for the data set aside would also find entities of the next data set.
  expect(body.match(/:(Entity|Source|Dataset)\b/g)).toBeNull();
  expect(body.replaceAll(/:\w+:EntityAside/g, "").match(ofTypes)).toBeNull();
});

test.each(queries)("$file reads nothing of a data set that is being removed", ({ text }) => {
  expect(
    bodyOf(activeGraphText(text, "beside"))
      .replaceAll(/:\w+:Entity\b/g, "")
      .match(ofTypes),
  ).toBeNull();
});

test.each(queries.filter(({ text }) => text.includes("'claim_search'")))(
  "$file says of which data set the claims are that it takes from the index, which has those of both",
  ({ text }) => {
    expect(bodyOf(text)).toMatch(/\b(startNode\(r\)|s):(Entity|Organisation)\b/);
  },
);

test("labels, the index of search, indexes and their removal are named anew, and relationship types are not", () => {
  expect(asideText("MATCH (e:Entity)-[:PART_OF]->(t:Technology) WHERE t:Counterpart")).toBe(
    "MATCH (e:EntityAside)-[:PART_OF]->(t:Technology:EntityAside) WHERE t:Counterpart:EntityAside",
  );
  expect(asideText("queryNodes('entity_search', $lucene)")).toBe("queryNodes('entity_search_aside', $lucene)");
  const made = "CREATE CONSTRAINT entity_id IF NOT EXISTS\nFOR (e:Entity) REQUIRE e.id IS UNIQUE";
  expect(asideSchema(made)).toBe(
    "CREATE CONSTRAINT entity_id_aside IF NOT EXISTS\nFOR (e:EntityAside) REQUIRE e.id IS UNIQUE",
  );
  expect(dropSchema(asideSchema(made))).toBe("DROP CONSTRAINT entity_id_aside IF EXISTS");
});

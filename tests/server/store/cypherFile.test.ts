import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { predicateIds } from "../../../server/src/rules/vocabulary.ts";
import { cypherFile, uniteTypes } from "../../../server/src/store/cypherFile.ts";

describe("cypherFile", () => {
  test("reads the text of a file by its path below cypher/", () => {
    const text = cypherFile("summary/dataset");
    expect(text.name).toBe("summary/dataset");
    expect(text.cypher).toContain("MATCH (d:Dataset)");
    expect(text).not.toHaveProperty("embedded");
  });

  test("reads a second text for the embedded engine where there is one", async () => {
    const folder = await mkdtemp(join(tmpdir(), "atlas-cypher-"));
    await writeFile(join(folder, "one.cypher"), "RETURN 1 AS n");
    await writeFile(join(folder, "one.embedded.cypher"), "RETURN 2 AS n");
    const text = cypherFile("one", pathToFileURL(`${folder}/`));
    expect(text).toEqual({ name: "one", cypher: "RETURN 1 AS n", embedded: "RETURN 2 AS n" });
    await rm(folder, { recursive: true });
  });

  test("says of a query that reads everything what bounds it", () => {
    expect(cypherFile("summary/claimCounts").scans).toMatch(/^all claims; /);
    expect(cypherFile("claim/claimById")).not.toHaveProperty("scans");
  });

  test("fails on a file that is not there", () => {
    expect(() => cypherFile("summary/nothing")).toThrow("ENOENT");
  });
});

const text = {
  name: "pairs",
  cypher: "// @fill PREDICATE  each\nCALL {\n  MATCH (one)-[r:PREDICATE]->(other) RETURN r\n}\nRETURN r",
  embedded: "MATCH (one)-[r]->(other) RETURN r",
};

test("a line that is of each predicate is repeated for each as parts of a union, and nothing else is changed", () => {
  const { name, cypher, embedded } = uniteTypes(text);
  expect({ name, embedded }).toEqual({ name: text.name, embedded: text.embedded });
  const [header, ...body] = cypher.split("\n");
  expect(header).toBe("// @fill PREDICATE  each");
  expect(body.join("\n").split(/\n *UNION ALL\n/)).toEqual(
    predicateIds.map((id, index) => {
      const [first, last] = [index === 0, index === predicateIds.length - 1];
      return `${first ? "CALL {\n" : ""}  MATCH (one)-[r:${id}]->(other) RETURN r${last ? "\n}\nRETURN r" : ""}`;
    }),
  );
});

test("a text in which no line is of each predicate stops the boot", () => {
  expect(() => uniteTypes({ name: "pairs", cypher: "// PREDICATE\nRETURN 1" })).toThrow(
    "pairs: no line names PREDICATE",
  );
});

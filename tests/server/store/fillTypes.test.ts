import { predicateIds } from "../../../server/src/rules/vocabulary.ts";
import { uniteTypes } from "../../../server/src/store/fillTypes.ts";

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

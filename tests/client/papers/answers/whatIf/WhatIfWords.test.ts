import { WhatIfWords } from "../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const product = (id: string, name: string) => entityOf({ id, type: "product", name });

test("names within a sentence begin small, unless they are proper names or formulas", () => {
  const words = new WhatIfWords({
    entities: [
      product("oxide", "Samarium oxide"),
      product("shorox", "Shorox cerium abrasives"),
      product("magnets", "NdFeB magnets"),
      entityOf({ id: "telecoms", type: "sector", name: "Telecommunications" }),
      entityOf({ id: "india", type: "sector", name: "Indian automotive industry" }),
      entityOf({ id: "firm", name: "Samarium Metals" }),
    ],
    claims: [claimOf({ id: "a", statement: "It makes samarium from Shorox." })],
  });
  const ids = ["oxide", "shorox", "magnets", "telecoms", "india", "firm"];
  expect(ids.map((id) => words.inSentence(id))).toEqual([
    "samarium oxide",
    "Shorox cerium abrasives",
    "NdFeB magnets",
    "telecommunications",
    "the Indian automotive industry",
    "Samarium Metals",
  ]);
});

test.each([
  ["Sintered NdFeB magnets", true],
  ["Disc (axial-flux) motors", true],
  ["Neodymium magnets without heavy rare earths", true],
  ["Grain refinement of sintered magnets", false],
  ["Lanthanum optical glass", false],
  ["Molten-salt electrolysis", false],
  ["Dysprosium oxide", false],
])("%s: several? %s", (name, several) => {
  expect(new WhatIfWords({ entities: [product("a", name)], claims: [] }).isPlural("a")).toBe(several);
});

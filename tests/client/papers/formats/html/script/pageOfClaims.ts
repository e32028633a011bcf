import type { PageData } from "../../../../../../client/src/papers/formats/html/script/PageData.ts";

/** The data of a page with three entities and two claims. */
export function pageOfClaims(): PageData {
  return {
    entities: [
      { id: "ore", names: ["Ore Group", "矿业集团"] },
      { id: "alloy", names: ["Alloy"] },
      { id: "cafe", names: ["Magnet Café"] },
    ],
    lines: [
      { id: "alloy~ore", ends: ["alloy", "ore"], text: "Ore Group owns a stake in Alloy (disputed)" },
      { id: "alloy~cafe", ends: ["alloy", "cafe"], text: "Alloy supplies Magnet Café (corroborated)" },
    ],
    claims: [
      {
        number: 1,
        line: "alloy~ore",
        ends: ["ore", "alloy"],
        grade: "disputed",
        title: "Ore Group owns Alloy",
        statement: "A court ruled that it holds 40%.",
        facts: "In force; 40%",
        reason: "Disputed: one publisher contradicts it",
        remarks: [],
        for: [{ source: 0, role: "Counts" }],
        against: [{ source: 1, role: "" }],
      },
      {
        number: null,
        line: "alloy~cafe",
        ends: ["alloy", "cafe"],
        grade: "corroborated",
        title: "Alloy supplies Magnet Café",
        statement: "",
        facts: "Since 2021",
        reason: "Corroborated: two publishers",
        remarks: ["Relays one party."],
        for: [{ source: 1, role: "Counts" }],
        against: [],
      },
    ],
    sources: [
      { publisher: "Gazette", title: "Ruling <b>40</b>", href: "https://example.org/1", lang: "en", about: "May 2024" },
      { publisher: "Daily", title: "Supply", href: null, lang: "", about: "undated" },
    ],
    grades: [
      { id: "corroborated", name: "Corroborated" },
      { id: "disputed", name: "Disputed" },
    ],
    words: {
      ask: "Ask the figure",
      scriptsOff: "Scripts are off.",
      search: "Search",
      searchHint: "Names",
      grades: "Evidence",
      found: "{0} of {1} claims",
      all: "{0} claims",
      drawn: "{0} in the figure",
      noneDrawn: "none in the figure",
      comma: ", ",
      stop: ". ",
      undrawn: "Not drawn: {0}.",
      enlarge: "Enlarge",
      fit: "Fit",
      list: "List them",
      hint: "Point at it.",
      nothing: "No claim fits.",
      panel: "Claims and sources",
      close: "Close",
      note: "Note {0}",
      statementLang: "",
      sources: "Sources",
      against: "Against it",
      figure: "Figure",
      entity: "{0}: {1} claims",
    },
  };
}

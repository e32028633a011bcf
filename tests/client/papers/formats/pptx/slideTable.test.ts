import { ownFrame } from "../../../../../client/src/papers/formats/pptx/Deck.ts";
import { slideTablesOf } from "../../../../../client/src/papers/formats/pptx/tableSlides.ts";

const deck = { frame: ownFrame(0) };

test("a table with more columns than a slide has room for becomes several, and no column is lost", () => {
  const labels = Array.from({ length: 14 }, (_, place) => (place === 0 ? "Technology" : `Characteristic${place}`));
  const columns = labels.map((label) => ({ label }));
  const rows = [{ cells: labels.map((label) => ({ text: `of ${label}` })), claimIds: ["a"] }];
  const tables = slideTablesOf(deck, { title: "Who" }, { caption: "Landscape", columns, rows }, new Map([["a", 3]]));
  expect(tables.length).toBeGreaterThan(1);
  expect(tables.every(({ heads }) => heads[0] === "Technology" && heads.at(-1) === "Claim numbers")).toBe(true);
  expect(tables.flatMap(({ heads }) => heads.slice(1, -1))).toEqual(labels.slice(1));
  expect(tables.map(({ title }) => title)[0]).toBe(`Landscape, columns 1 of ${tables.length}`);
  for (const { rows: own, textsOf, heads, widths } of tables) {
    expect(own.map(textsOf)[0]?.[0]).toBe("of Technology");
    expect(widths).toHaveLength(heads.length);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(deck.frame.body.w);
  }
});

test("seven short columns stand side by side, with those that are empty", () => {
  const columns = ["Technology", "Stage", "In China", "Level", "Behind", "Grade", "Outside China"].map((label) => ({
    label,
  }));
  const rows = [{ cells: columns.map(() => ({ text: "" })), claimIds: [] }];
  const tables = slideTablesOf(deck, { title: "Who" }, { caption: "", columns, rows }, new Map());
  expect(tables.map(({ heads }) => heads)).toEqual([columns.map(({ label }) => label)]);
});

test("three firms compared in short cells stand side by side, where whole ones have no room", () => {
  const names = ["Name", "Shared", "Northern Rare Earth", "Lynas Rare Earths", "MP Materials"];
  const text = "develops (demonstration, corroborated); supplies (commercialisation, corroborated); and 2 more";
  const short = "develops (demonstration, corroborated); and 3 more";
  const row = {
    cells: names.map((_, place) => (place < 2 ? { text: "separation" } : { text, short })),
    claimIds: ["a"],
  };
  const narrow = { frame: { ...deck.frame, columnWidth: 0.65 } };
  const table = { caption: "Technologies", columns: names.map((label) => ({ label })), rows: [row] };
  const [inFull, inShort] = (["whole", "short"] as const).map((form) =>
    slideTablesOf(narrow, { title: "Who" }, table, new Map([["a", 3]]), form),
  );
  expect(inFull?.length).toBeGreaterThan(1);
  expect(inShort?.map(({ heads }) => heads)).toEqual([[...names, "Claim numbers"]]);
  expect(inShort?.[0]?.textsOf(row)[2]).toBe(short);
});

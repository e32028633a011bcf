import type { SvgNode } from "../../../../../client/src/papers/answers/common/SvgNode.ts";
import { paperOfFile } from "../../../../../client/src/papers/charts/ChartPaper.ts";
import { drawChain } from "../../../../../client/src/papers/drawn/chain/drawChain.ts";
import type { Drawing, ToDraw } from "../../../../../client/src/papers/drawn/Drawing.ts";
import {
  elements,
  piecesOf,
  placeOf,
  room,
  steps,
  textsOf,
  toDraw,
} from "../../../../support/records/chainPictures.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const miner = entityOf({ id: "miner", name: "MP Materials", country: "US", counterpart: true });
const maker = entityOf({ id: "maker", name: "JL MAG", country: "CN" });
const magnet = entityOf({ id: "magnet", type: "product", name: "Sintered magnets", chain_step: "magnet" });
const ministry = entityOf({ id: "ministry", name: "MOFCOM", country: "CN" });
const small = toDraw({
  entities: [miner, maker, magnet, ministry],
  chain: [placeOf("miner", "ore"), placeOf("miner", "magnet", { tentative: true }), placeOf("maker", "magnet")],
  claims: [
    claimOf({ id: "supply", subject: "miner", object: "maker", about: "magnet" }),
    claimOf({ id: "making", subject: "maker", predicate: "PRODUCES", object: "magnet" }),
  ],
});

function underlinesOf({ nodes }: Drawing, id: string): SvgNode[] {
  const [row] = elements(nodes).filter(({ attributes }) => attributes?.["data-entity"] === id);
  return elements(row?.children ?? []).filter(({ attributes }) => attributes?.["data-kind"] === "step");
}

test("a bar reaches from the first to the last step of an organisation, and each step is underlined, planned ones palely", () => {
  const drawing = drawChain(small, room);
  const [bar, single] = [drawing.places.get("miner"), drawing.places.get("maker")];
  expect(bar?.left).toBeLessThan(single?.left ?? 0);
  expect(bar?.right).toBeGreaterThan(single?.right ?? 0);
  const opacities = underlinesOf(drawing, "miner").map(({ attributes }) => attributes?.["stroke-opacity"]);
  expect(opacities).toEqual([1, 0.42]);
});

test("says how many have no step, and what the place of a maker tells in place of a line", () => {
  const { told } = drawChain(small, room);
  expect(told).toContain("1 entity has no step of the chain on record.");
  expect(told).toContain("1 claim on making is told by the place of the maker, and drawn when a name is chosen.");
  const [notOfNow] = drawChain({ ...small, asOf: "2020" }, room).told.filter((text) => text.startsWith("Steps are"));
  expect(notOfNow).toBe("Steps are those recorded now, whatever the date of the view.");
});

test("draws the lines of a chosen name alone, those on what it makes too", () => {
  const drawing = drawChain(small, room);
  expect(drawing.linesOf([]).map(({ ends }) => ends)).toEqual([["miner", "maker"]]);
  expect(drawing.linesOf(["magnet"]).map(({ ends }) => ends)).toEqual([["maker", "magnet"]]);
  expect(drawing.linesOf(["ministry"])).toEqual([]);
});

test("the lines of a chosen name begin and end at names, however many columns lie between", () => {
  const far = entityOf({ id: "far", name: "Maaden", country: "SA" });
  const partners = claimOf({ id: "far", subject: "miner", predicate: "PARTNERS_WITH", object: "far" });
  const shown = { ...small, entities: [...small.entities, far], claims: [...small.claims, partners] };
  const { linesOf, places } = drawChain(shown, room);
  const [line] = linesOf(["far"]);
  const pieces = piecesOf(line?.node ?? { tag: "g" });
  const box = places.get("far");
  expect(Math.max(...pieces.map(({ right }) => right))).toBeCloseTo((box?.left ?? 0) - 1, 0);
  expect(pieces.at(-1)?.top).toBeCloseTo(((box?.top ?? 0) + (box?.bottom ?? 0)) / 2, 0);
  const bar = places.get("miner");
  expect(pieces.some(({ left, top }) => left < (bar?.right ?? 0) + 2 && top > (bar?.top ?? 0))).toBe(true);
});

test("a line for several claims has their number and the evidence of most of them, not of the best", () => {
  const makers = ["a", "b", "c"].map((id) => entityOf({ id, country: "JP" }));
  const claims = makers.map(({ id }, index) =>
    claimOf({ id, subject: "maker", object: id, evidence: index === 0 ? "corroborated" : "self-reported" }),
  );
  const chain = [placeOf("maker", "magnet"), ...makers.map(({ id }) => placeOf(id, "use"))];
  const [line, number] = drawChain(toDraw({ entities: [maker, ...makers], claims, chain }), room).linesOf([]);
  expect(elements([line?.node ?? ""]).map(({ attributes }) => attributes?.["stroke-dasharray"])).toContain("2 3");
  expect(textsOf([number?.node ?? ""])).toEqual(["3"]);
});

test("writes names in the language of the labels, short ones where there are such", () => {
  const named = { ...maker, name_zh: "金力永磁", short_name: "JL" };
  const textsIn = (labels: ToDraw["labels"]) => textsOf(drawChain(toDraw({ entities: [named], labels }), room).nodes);
  expect(textsIn("zh")).toContain("金力永磁");
  expect(textsIn("en")).toContain("JL");
});

test("names that would be cut to the same words keep their ends", () => {
  const uses = ["functional materials for glass", "catalysts for engines", "catalysts for refineries"];
  const entities = uses.map((use, index) =>
    entityOf({ id: `use-${index}`, type: "product", name: `Rare earth ${use}`, chain_step: "use" }),
  );
  const crowd = Array.from({ length: 60 }, (_, index) => entityOf({ id: `firm-${index}`, country: "CN" }));
  const chain = crowd.map(({ id }, index) => placeOf(id, steps[index % 8] ?? "use"));
  const { nodes, told } = drawChain(toDraw({ entities: [...entities, ...crowd], chain }), { ...room, width: 620 });
  const cut = textsOf(nodes).filter((text) => /^RE? /.test(text));
  expect(cut).toHaveLength(3);
  expect(cut.every((text) => text.includes("…"))).toBe(true);
  expect(new Set(cut).size).toBe(3);
  expect(told).toContain("RE: rare earth.");
});

test("on paper, the notes stand below the drawing and name nothing that could be clicked", () => {
  const many = Array.from({ length: 400 }, (_, index) => entityOf({ id: `m-${index}`, country: "CN" }));
  const shown = toDraw({ entities: many });
  const onPaper = drawChain(shown, { ...room, paper: paperOfFile });
  const { absent, told } = onPaper;
  expect(absent.size).toBeGreaterThan(50);
  expect(told).toContain(`${absent.size} entities are counted, not named.`);
  expect(textsOf(onPaper.nodes).join(" ")).toContain("counted, not named");
  expect(textsOf(drawChain(shown, room).nodes).join(" ")).not.toContain("counted, not named");
});

test("opens a cell on request, and draws a selected entity that it only counted", () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    entityOf({ id: `m-${index}`, country: "CN", claim_count: 400 - index }),
  );
  const shown = toDraw({ entities: many });
  expect(drawChain(shown, room).absent.has("m-399")).toBe(true);
  expect(drawChain(shown, { ...room, wanted: new Set(["m-399"]) }).places.has("m-399")).toBe(true);
  const opened = drawChain(shown, { ...room, open: new Set(["china.none"]) });
  expect(opened.places.size).toBe(400);
  expect(opened.height).toBeGreaterThan(room.height);
});

test("a zoomed drawing ends with its last row, and heads, bands and names of bars can stay in sight", () => {
  const { height, strips } = drawChain(small, { ...room, width: 3 * room.width, height: 3 * room.height, zoom: 3 });
  expect(height).toBeLessThan(room.height);
  expect(textsOf(strips?.top.nodes ?? [])).toContain("Magnet");
  expect(textsOf(strips?.left.nodes ?? [])).toContain("China");
  expect(strips?.bars.map(({ id }) => id)).toEqual(["miner"]);
});

test("equal pictures give equal drawings", () => {
  expect(JSON.stringify(drawChain(small, room))).toBe(JSON.stringify(drawChain(structuredClone(small), room)));
});

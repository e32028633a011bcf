import type { ChainPlace } from "@atlas/server/contract";
import fc from "fast-check";
import type { SvgNode } from "../../../../../client/src/papers/answers/common/SvgNode.ts";
import { paperOfFile, paperOfPage } from "../../../../../client/src/papers/charts/ChartPaper.ts";
import { textWidth } from "../../../../../client/src/papers/charts/textWidth.ts";
import { drawChain } from "../../../../../client/src/papers/drawn/chain/drawChain.ts";
import type { Drawing, Room, ToDraw } from "../../../../../client/src/papers/drawn/Drawing.ts";
import type { Bounds } from "../../../../../client/src/picture/canvas/viewport.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const room: Room = {
  width: 936,
  height: 540,
  paper: paperOfPage("chain", 0),
  open: new Set(),
  wanted: new Set(),
};

const steps = ["ore", "concentrate", "oxide", "metal", "alloy", "magnet", "component", "use", "by-chain"] as const;

function placeOf(id: string, step: ChainPlace["step"], pinned: Partial<ChainPlace> = {}): ChainPlace {
  return { id, step, evidence: "corroborated", tentative: false, supplied: false, own: false, ...pinned };
}

function toDraw(pinned: Partial<ToDraw>): ToDraw {
  return { entities: [], claims: [], faint: new Set(), labels: "en", asOf: null, chain: [], ...pinned };
}

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

function elements(nodes: readonly (SvgNode | string)[]): SvgNode[] {
  return nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...elements(node.children ?? [])]));
}

function textsOf(nodes: readonly (SvgNode | string)[]): string[] {
  return elements(nodes).flatMap(({ tag, children = [] }) =>
    tag === "text" ? children.filter((child) => typeof child === "string") : [],
  );
}

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

const countries = ["CN", "JP", "AU", "DE", "US", "BR", null];

/** A random picture of organisations, goods and claims between them. */
const pictures = fc
  .record({
    count: fc.integer({ min: 60, max: 200 }),
    seeds: fc.array(fc.nat(), { minLength: 400, maxLength: 400 }),
  })
  .map(({ count, seeds }) => {
    const at = (index: number) => seeds[index % seeds.length] ?? 0;
    const entities = Array.from({ length: count }, (_, index) => {
      const isGood = at(index) % 5 === 0;
      return entityOf({
        id: `e-${index}`,
        name: "Northern Rare Earth Permanent Magnets".slice(0, 3 + (at(index) % 34)),
        type: isGood ? "product" : "organisation",
        chain_step: isGood ? (steps[at(index + 1) % steps.length] ?? null) : null,
        country: countries[at(index + 2) % countries.length] ?? null,
      });
    });
    const chain = entities.flatMap(({ id, type }, index) =>
      type === "product"
        ? []
        : steps.filter((_, step) => at(index * 3 + step) % 6 === 0).map((step) => placeOf(id, step)),
    );
    const claims = Array.from({ length: 2 * count }, (_, index) =>
      claimOf({
        id: `c-${index}`,
        subject: `e-${at(index) % count}`,
        object: `e-${at(index + 7) % count}`,
        predicate: (["SUPPLIES", "FUNDS", "OWNS_STAKE_IN", "COUNTERPART_OF"] as const)[at(index + 3) % 4] ?? "SUPPLIES",
      }),
    ).filter(({ subject, object }) => subject !== object);
    return toDraw({ entities, claims, chain });
  });

/** The ink of a name, in whole letters without what reaches below the line. */
function inkOf({ attributes = {}, children = [] }: SvgNode): Bounds {
  const [x, y, size] = [attributes.x, attributes.y, attributes["font-size"]].map(Number) as [number, number, number];
  const width = textWidth(String(children[0]), size) * 0.95;
  return { left: x, right: x + width, top: y - 0.65 * size, bottom: y };
}

/** The level and upright pieces of the lines of a bundle, as thick as a thin line. */
function piecesOf(node: SvgNode): Bounds[] {
  return elements([node]).flatMap(({ tag, attributes }) => {
    const points = tag === "path" ? [...String(attributes?.d).matchAll(/(-?[\d.]+) (-?[\d.]+)(?=L|$)/g)] : [];
    return points.slice(1).map(([, x, y], index) => {
      const [xs, ys] = [
        [Number(x), Number(points[index]?.[1])],
        [Number(y), Number(points[index]?.[2])],
      ];
      const half = 0.3;
      return {
        left: Math.min(...xs) - half,
        right: Math.max(...xs) + half,
        top: Math.min(...ys) - half,
        bottom: Math.max(...ys) + half,
      };
    });
  });
}

function overlap(a: Bounds, b: Bounds): { x: number; y: number } {
  return {
    x: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    y: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  };
}

test("in any picture nobody is lost, no two names lie on each other, and no line crosses a name", () => {
  fc.assert(
    fc.property(pictures, (shown) => {
      const drawing = drawChain(shown, room);
      expect(drawing.places.size + drawing.absent.size).toBe(shown.entities.length);
      const boxes = [...drawing.places.values()];
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const [aside, above] = [
            Math.min(a.right, b.right) - Math.max(a.left, b.left),
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
          ];
          expect(Math.min(aside, above)).toBeLessThan(0.1);
        }
      }
      const names = elements(drawing.nodes)
        .filter(({ attributes }) => attributes?.["data-entity"] !== undefined)
        .flatMap(({ children = [] }) =>
          elements(children)
            .filter(({ tag }) => tag === "text")
            .map(inkOf),
        );
      const pieces = [[], ...shown.entities.slice(0, 2).map(({ id }) => [id])].flatMap((ids) =>
        drawing.linesOf(ids).flatMap(({ node }) => piecesOf(node)),
      );
      expect(pieces.length).toBeGreaterThan(20);
      const crossed = pieces.filter((piece) =>
        names.some((name) => Math.min(overlap(piece, name).x, overlap(piece, name).y) > 0),
      );
      expect(crossed).toEqual([]);
    }),
    { numRuns: 12, seed: 38 },
  );
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

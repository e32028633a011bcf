import type { Claim, Entity } from "@atlas/server/contract";
import fc from "fast-check";
import { svgText } from "../../../../../client/src/papers/answers/common/SvgNode.ts";
import { paperOfFile, paperOfPage } from "../../../../../client/src/papers/charts/ChartPaper.ts";
import type { Room, ToDraw } from "../../../../../client/src/papers/drawn/Drawing.ts";
import { drawChinaMap, drawWorldMap } from "../../../../../client/src/papers/drawn/map/drawMap.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const baotou = { country: "CN", city: "Baotou", seat_lat: 40.65, seat_lon: 109.84 };
const berlin = { country: "DE", city: "Berlin", seat_lat: 52.52, seat_lon: 13.41, counterpart: true };
const entities = [
  entityOf({ id: "maker", ...baotou }),
  entityOf({ id: "mill", ...baotou }),
  entityOf({ id: "buyer", ...berlin }),
  entityOf({ id: "cityless", country: "US", counterpart: true }),
  entityOf({ id: "union", country: "EU", counterpart: true }),
  entityOf({ id: "mine", type: "place", country: "AU", lat: -28.9, lon: 122.4 }),
  entityOf({ id: "magnets", type: "product" }),
];
const claims = [
  claimOf({ id: "one", subject: "maker", object: "buyer", evidence: "disputed" }),
  claimOf({ id: "two", subject: "mill", object: "buyer" }),
  claimOf({ id: "inside", subject: "maker", object: "mill" }),
  claimOf({ id: "good", predicate: "PRODUCES", subject: "maker", object: "magnets" }),
];

const shownOf = (given: Entity[] = entities, among: Claim[] = claims): ToDraw => ({
  entities: given,
  claims: among,
  faint: new Set(),
  labels: "en",
  asOf: null,
  chain: [],
});
const room: Room = { width: 1000, height: 600, paper: paperOfPage("map", 0), open: new Set(), wanted: new Set() };

test("tells what stands where it need not, what is not drawn, and that it takes no position on borders", () => {
  const { told } = drawWorldMap(shownOf(), room);
  expect(told).toEqual(
    expect.arrayContaining([
      "1 organisation stands in the middle of the country, in a broken circle: no city is recorded.",
      "1 organisation is not drawn: no city is recorded, and no country that the map has.",
      "Not on the map, because no place is recorded: magnets.",
      "1 claim stays inside one mark and has no line.",
      "1 claim leads to what is not drawn here and has no line.",
      "Borders as Natural Earth draws them; the atlas takes no position on them.",
    ]),
  );
});

test("says that seats are not those of the date of the view", () => {
  const sentence = "Cities are those recorded now, whatever the date of the view.";
  expect(drawWorldMap({ ...shownOf(), asOf: "2020" }, room).told).toContain(sentence);
  expect(drawWorldMap(shownOf(), room).told).not.toContain(sentence);
});

test("each entity on the map has a place of its own or the mark that counts it", () => {
  const { places, absent, groups } = drawWorldMap(shownOf(), room);
  expect([...places.keys()].toSorted()).toEqual(["buyer", "cityless", "mine"]);
  expect([...absent.keys()].toSorted()).toEqual(["maker", "mill"]);
  expect(groups?.map(({ title, members }) => [title, members])).toEqual([["Baotou: 2 entities", ["maker", "mill"]]]);
});

test("claims between two marks are one line with their number, with all their ends", () => {
  const lines = drawWorldMap(shownOf(), room).linesOf([]);
  expect(lines.map(({ ends }) => ends)).toEqual([
    ["maker", "buyer", "mill"],
    ["maker", "buyer", "mill"],
  ]);
  expect(lines[0]?.node.attributes?.["data-claims"]).toBe("one two");
  expect(svgText(lines[1]?.node ?? { tag: "g" })).toContain(">2</text>");
});

test("an entity that is chosen has only its own lines", () => {
  const [line, ...others] = drawWorldMap(shownOf(), room).linesOf(["mill"]);
  expect([line?.ends, others]).toEqual([["mill", "buyer"], []]);
});

test("a mark that is opened lists its entities, each to be chosen", () => {
  const key = drawWorldMap(shownOf(), room).groups?.[0]?.id ?? "";
  const { places, absent, over = [] } = drawWorldMap(shownOf(), { ...room, open: new Set([key]) });
  expect([...absent]).toEqual([]);
  const [one, other] = [places.get("maker"), places.get("mill")];
  expect(one?.bottom).toBeLessThanOrEqual(other?.top ?? 0);
  expect(svgText({ tag: "g", children: over })).toContain('data-entity="mill"');
});

test("China's map counts those elsewhere, and draws no line to them", () => {
  const { told, linesOf, places } = drawChinaMap(shownOf(), room);
  expect(told).toContain("3 entities lie outside this part of the map.");
  expect([linesOf([]), places.size]).toEqual([[], 0]);
});

test("the same view is the same drawing", () => {
  const drawn = () => {
    const { nodes, over = [], linesOf } = drawWorldMap(shownOf(), { ...room, paper: paperOfFile });
    return svgText({ tag: "svg", children: [...nodes, ...linesOf([]).map(({ node }) => node), ...over] });
  };
  expect(drawn()).toBe(drawn());
});

test("in random pictures no name lies on another or on a mark, and none is smaller than 9 px", () => {
  const place = fc.record({
    lon: fc.integer({ min: -27, max: 331 }),
    lat: fc.integer({ min: -40, max: 68 }),
    isAbroad: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 120 }), (given) => {
      const drawn = given.map(({ lon, lat, isAbroad }, index) =>
        entityOf({
          id: `e${index}`,
          name: `Rare Earth Works ${index}`,
          country: isAbroad ? "US" : "CN",
          counterpart: isAbroad,
          city: `City ${lon} ${lat}`,
          seat_lat: lat,
          seat_lon: lon,
        }),
      );
      const { over = [] } = drawWorldMap(shownOf(drawn, []), room);
      const boxes = over.filter(({ attributes }) => attributes?.["data-kind"] === "name").map(nameBox);
      expect(boxes.length).toBeGreaterThan(0);
      for (const [index, box] of boxes.entries()) {
        expect(box.size).toBeGreaterThanOrEqual(9);
        for (const other of boxes.slice(index + 1)) expect(onEachOther(box, other)).toBe(false);
      }
    }),
    { seed: 38, numRuns: 40 },
  );
});

/** The box that the name takes, a little smaller than what is kept free. */
function nameBox({ children = [] }: { children?: readonly unknown[] }) {
  const { attributes, children: words } = children[0] as { attributes: Record<string, number>; children: [string] };
  const { x = 0, y = 0, "font-size": size = 0 } = attributes;
  return { size, left: x, right: x + words[0].length * size * 0.45, top: y - size * 0.7, bottom: y };
}

function onEachOther(a: ReturnType<typeof nameBox>, b: ReturnType<typeof nameBox>): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

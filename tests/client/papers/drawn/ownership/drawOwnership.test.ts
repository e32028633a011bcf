import { paperOfFile, paperOfPage } from "../../../../../client/src/papers/charts/ChartPaper.ts";
import type { ToDraw } from "../../../../../client/src/papers/drawn/Drawing.ts";
import { drawOwnership } from "../../../../../client/src/papers/drawn/ownership/drawOwnership.ts";
import { familiesOf, membersOf } from "../../../../../client/src/papers/drawn/ownership/familiesOf.ts";
import type { Claim } from "../../../../../server/src/contract/index.ts";
import { ownership } from "../../../../../server/src/graph/ownership/ownership.ts";
import { wholeGraph } from "../../../../../server/src/graph/wholeGraph.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../support/records/realRows.ts";

let store: GraphStore;
let all: ToDraw;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
  const { entities, claims } = await wholeGraph(store);
  all = { entities, claims, faint: new Set(), labels: "en", asOf: null, chain: [], holdings: claims };
});
afterAll(() => store.close());

const room = {
  width: 950,
  height: 600,
  paper: paperOfPage("test", 0),
  open: new Set<string>(),
  wanted: new Set<string>(),
};
const isTie = ({ predicate }: Claim) => predicate === "SUBSIDIARY_OF" || predicate === "OWNS_STAKE_IN";

test.each(["northern-rare-earth", "china-rare-earth-group", "mp-materials", "shenghe-resources"])(
  "the family of %s in a picture of everything is the one that the server tells of",
  async (id) => {
    const [family] = familiesOf(all, id);
    const told = await ownership(store, { organisation: id });
    const pairs = (links: typeof told.up) =>
      links.map(({ owner, owned, level }) => `${owner} ${owned} ${level}`).sort();
    expect(family?.organisation).toBe(id);
    expect(pairs(family?.up ?? [])).toEqual(pairs(told.up));
    expect(pairs(family?.down ?? [])).toEqual(pairs(told.down));
    expect(pairs(family?.beside ?? [])).toEqual(pairs(told.beside));
  },
);

test("everybody with a tie in the picture belongs to a family, and everybody else is counted", () => {
  const members = new Set(familiesOf(all, null).flatMap(membersOf));
  expect(members).toEqual(new Set(all.claims.filter(isTie).flatMap(({ subject, object }) => [subject, object])));
  const { places, told } = drawOwnership(all, room);
  expect(told.join(" ")).toContain(`${(all.entities.length - places.size).toLocaleString("en")} entities`);
});

test("boxes of all families lie apart, and within the drawing", () => {
  const { places, width, height } = drawOwnership(all, room);
  const boxes = [...places.values()];
  expect(boxes.length).toBeGreaterThan(200);
  for (const [index, one] of boxes.entries()) {
    expect([one.left >= 0, one.right <= width, one.bottom <= height]).toEqual([true, true, true]);
    const met = boxes
      .slice(index + 1)
      .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom);
    expect(met).toEqual([]);
  }
});

test("an owner that the picture lacks is told as out of sight, and only what the data set lacks as not recorded", () => {
  const two = new Set(["northern-rare-earth", "baogang-group"]);
  const claims = all.claims.filter((claim) => isTie(claim) && two.has(claim.subject) && two.has(claim.object));
  const entities = all.entities.filter(({ id }) => two.has(id));
  const textOf = (holdings: readonly Claim[]) =>
    JSON.stringify(drawOwnership({ ...all, entities, claims, holdings }, room).nodes);
  expect(textOf(all.claims)).toContain("its owners are out of sight");
  expect(textOf(all.claims)).toContain("others, not recorded 63.29%");
  expect(textOf(claims)).toContain("no owner recorded");
});

test("beside the ties of a chosen organisation all others stay, faintly, and twice the zoom is twice as large", () => {
  const drawing = drawOwnership(all, room);
  const own = drawing.linesOf(["northern-rare-earth"]);
  const strong = own.filter(({ node }) => node.attributes?.opacity === undefined);
  expect(strong.length).toBeGreaterThan(3);
  expect(strong.every(({ ends }) => ends.includes("northern-rare-earth"))).toBe(true);
  expect(own).toHaveLength(drawing.linesOf([]).length);
  const large = drawOwnership(all, { ...room, width: 1900, height: 1200, zoom: 2 });
  const [one, two] = [drawing, large].map(({ places }) => places.get("northern-rare-earth"));
  expect(two?.left).toBeCloseTo(2 * (one?.left ?? 0));
  expect(two?.bottom).toBeCloseTo(2 * (one?.bottom ?? 0));
});

test("a wide family on a page shows as many holdings as fit, and names the first of the others in its box", () => {
  const [family] = familiesOf(all, "northern-rare-earth");
  const members = new Set(membersOf(family ?? { organisation: "", up: [], down: [] }));
  const entities = all.entities.filter(({ id }) => members.has(id));
  const claims = all.claims.filter((claim) => isTie(claim) && members.has(claim.subject) && members.has(claim.object));
  const page = { ...room, height: 420, paper: paperOfFile };
  const drawing = drawOwnership({ ...all, entities, claims, centre: "northern-rare-earth" }, page);
  expect(drawing.places.size).toBeGreaterThan(8);
  expect(drawing.places.size).toBeLessThan(members.size);
  expect(JSON.stringify(drawing.nodes)).toMatch(/and \d+ more: /);
});

test("a page holds what fits it, and counts the rest", () => {
  const { places, height, told } = drawOwnership(all, { ...room, paper: paperOfFile });
  expect(height).toBe(room.height);
  expect(places.size).toBeGreaterThan(10);
  expect(Math.max(...[...places.values()].map(({ bottom }) => bottom))).toBeLessThanOrEqual(room.height);
  expect(told.join(" ")).toContain(`${(all.entities.length - places.size).toLocaleString("en")} entities`);
});

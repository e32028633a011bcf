import type { ClaimCount } from "@atlas/server/contract";
import { formatView, parseView } from "../../../../../client/src/model/address/view/viewState.ts";
import type { MenuSurroundings } from "../../../../../client/src/pages/explore/menu/MenuContent.ts";
import { openingMenu } from "../../../../../client/src/pages/explore/menu/openingMenu.ts";
import { emptyGraph } from "../../../../../client/src/picture/graph/viewGraph.ts";
import { entityOf } from "../../../../support/records/clientRecords.ts";

const counts: ClaimCount[] = [
  { predicate: "DEVELOPS", direction: "out", count: 4 },
  { predicate: "SUPPLIES", direction: "out", count: 45 },
  { predicate: "SUPPLIES", direction: "in", count: 2 },
  { predicate: "COUNTERPART_OF", direction: "out", count: 1 },
  { predicate: "COUNTERPART_OF", direction: "in", count: 5 },
];

/** The items of the menu of `hub` at an address, with the address that each leads to. */
function menuAt(address: string, asked: ClaimCount[] | null = counts) {
  const view = parseView(address);
  let now = view;
  const around: MenuSurroundings = {
    view,
    changeView: (change) => {
      now = change(now);
      return true;
    },
    graph: { ...emptyGraph, entities: [entityOf({ id: "hub", name: "Hub", neighbour_count: 52 })] },
    shown: { entities: [], claims: [], aside: { entities: [], claims: [] }, bare: new Set() },
    bundles: [],
    positions: new Map(),
    canvas: { current: null },
    finderQuery: "",
    lead: () => undefined,
    askNumber: () => undefined,
    addClaim: () => undefined,
  };
  const items = openingMenu("hub", asked, around).sections.flatMap((section) => section.items);
  const run = (name: string) => {
    items.find((item) => item.name === name)?.run?.();
    return formatView(now);
  };
  return { lines: items.map(({ name, hint, disabled }) => [name, hint, ...(disabled ? ["off"] : [])].join(" ")), run };
}

test("kinds of claims stand with their numbers, the commonest first, and those that go either way as one", () => {
  expect(menuAt("s=hub").lines).toEqual([
    "All kinds: 30 with the best evidence of 52",
    "supplies 45",
    "is a counterpart of 6",
    "develops 4",
    "is supplied by 2",
  ]);
});

test("one kind is opened thirty at a time, until all of it is open", () => {
  expect(menuAt("s=hub").run("supplies")).toBe("s=hub,hub*~supplies-out");
  const more = menuAt("s=hub,hub*~supplies-out,hub*~develops-out");
  expect(more.lines).toContain("supplies: next 15 45");
  expect(more.lines).toContain("develops 4 off");
  expect(more.run("supplies: next 15")).toBe("s=hub,hub*~supplies-out,hub*~develops-out,hub*60~supplies-out");
});

test("all kinds are opened thirty at a time too", () => {
  expect(menuAt("s=hub").run("All kinds: 30 with the best evidence")).toBe("s=hub,hub*");
  const more = menuAt("s=hub*");
  expect(more.lines[0]).toBe("All kinds: next 22 of 52");
  expect(more.run("All kinds: next 22")).toBe("s=hub*,hub*60");
  expect(menuAt("s=hub*60").lines[0]).toBe("All kinds: nothing left to open  off");
});

test("one kind of a collapsed entity is opened without the others, also if it had been open", () => {
  expect(menuAt("s=hub*&folded=hub").run("supplies")).toBe("s=hub*,hub*~supplies-out&folded=hub~supplies-out");
  const again = menuAt("s=hub*,hub*60~supplies-out&folded=hub");
  expect(again.lines).toContain("supplies 45");
  expect(again.run("supplies")).toBe("s=hub*,hub*60~supplies-out&folded=hub~supplies-out");
});

test("while the numbers are on their way, all kinds can be opened already", () => {
  expect(menuAt("s=hub", null).lines).toEqual(["All kinds: 30 with the best evidence of 52", "Loading…  off"]);
});

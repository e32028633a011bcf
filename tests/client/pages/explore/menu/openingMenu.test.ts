import type { Claim, ClaimCount } from "@atlas/server/contract";
import { formatView, parseView } from "../../../../../client/src/model/address/view/viewState.ts";
import type { MenuSurroundings } from "../../../../../client/src/pages/explore/menu/MenuContent.ts";
import { kindsOf, openingMenu } from "../../../../../client/src/pages/explore/menu/openingMenu.ts";
import { emptyGraph } from "../../../../../client/src/picture/graph/viewGraph.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const counts: ClaimCount[] = [
  { predicate: "DEVELOPS", direction: "out", count: 4 },
  { predicate: "SUPPLIES", direction: "out", count: 45 },
  { predicate: "SUPPLIES", direction: "in", count: 2 },
  { predicate: "COUNTERPART_OF", direction: "out", count: 1 },
  { predicate: "COUNTERPART_OF", direction: "in", count: 5 },
];

interface Menu {
  /** The number of neighbours behind so many claims. */
  neighbours?: (claims: number) => number;
  claims?: Claim[];
}

/** The items of the menu of `hub` at an address, with the address that each leads to. */
function menuAt(address: string, asked: ClaimCount[] | null = counts, found: Menu = {}) {
  const view = parseView(address);
  let now = view;
  const around: MenuSurroundings = {
    dataset: null,
    view,
    changeView: (change) => {
      now = change(now);
      return true;
    },
    graph: {
      ...emptyGraph,
      claims: found.claims ?? [],
      entities: [entityOf({ id: "hub", name: "Hub", neighbour_count: 52 })],
    },
    shown: { entities: [], claims: [], aside: { entities: [], claims: [] }, bare: new Set() },
    bundles: [],
    positions: new Map(),
    canvas: { current: null },
    finderQuery: "",
    lead: () => undefined,
    askNumber: () => undefined,
    addClaim: () => undefined,
    isWatched: () => false,
    toggleWatch: () => undefined,
  };
  const kinds =
    asked && kindsOf(asked).map((kind) => ({ ...kind, neighbours: found.neighbours?.(kind.claims) ?? null }));
  const items = openingMenu("hub", kinds, around).sections.flatMap((section) => section.items);
  const run = (name: string) => {
    items.find((item) => item.name === name)?.run?.();
    return formatView(now);
  };
  return { lines: items.map(({ name, hint, disabled }) => [name, hint, ...(disabled ? ["off"] : [])].join(" ")), run };
}

test("kinds of claims stand with their numbers, the commonest first, and those that go either way as one", () => {
  expect(menuAt("s=hub").lines).toEqual([
    "All kinds: 30 with the best evidence of 52",
    "supplies 45 claims",
    "is a counterpart of 6 claims",
    "develops 4 claims",
    "is supplied by 2 claims",
  ]);
});

test("a kind promises as many neighbours as it opens, and says how many claims lead to them and how many are shown", () => {
  const claims = [
    claimOf({ id: "c1", subject: "mine", predicate: "SUPPLIES", object: "hub" }),
    claimOf({ id: "c2", subject: "mine", predicate: "SUPPLIES", object: "hub" }),
    claimOf({ id: "c3", subject: "hub", predicate: "COUNTERPART_OF", object: "a" }),
    claimOf({ id: "c4", subject: "b", predicate: "COUNTERPART_OF", object: "hub" }),
    claimOf({ id: "c5", subject: "hub", predicate: "DEVELOPS", object: "magnets" }),
  ];
  const neighbours = (claimCount: number) => ({ 2: 1, 4: 4, 6: 5, 45: 41 })[claimCount] ?? 0;
  expect(menuAt("s=hub", counts, { neighbours, claims }).lines.slice(1)).toEqual([
    "supplies 41 · 45 claims",
    "is a counterpart of 5 · 6 claims · 2 shown",
    "develops 4 · 1 shown",
    "is supplied by 1 · 2 claims · 1 shown",
  ]);
});

test("one kind is opened thirty at a time, until all of it is open", () => {
  expect(menuAt("s=hub").run("supplies")).toBe("s=hub,hub*~supplies-out");
  const more = menuAt("s=hub,hub*~supplies-out,hub*~develops-out", counts, { neighbours: (claims) => claims });
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
  expect(again.lines).toContain("supplies 45 claims");
  expect(again.run("supplies")).toBe("s=hub*,hub*60~supplies-out&folded=hub~supplies-out");
});

test("while the numbers are on their way, all kinds can be opened already", () => {
  expect(menuAt("s=hub", null).lines).toEqual(["All kinds: 30 with the best evidence of 52", "Loading…  off"]);
});

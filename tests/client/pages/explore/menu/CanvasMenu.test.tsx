import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ExplorePage } from "../../../../../client/src/pages/explore/ExplorePage.tsx";
import { keptDraft } from "../../../../../client/src/parts/desk/drafts.ts";
import { fakeCanvas } from "../../../../support/browser/fakeCanvas.ts";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { fakePicture } from "../../../../support/browser/fakePicture.ts";
import { address, renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const entities = [
  entityOf({ id: "group", name: "Baogang Group", claim_count: 62, neighbour_count: 40 }),
  entityOf({ id: "mine", name: "Bayan Obo", type: "place", claim_count: 2, neighbour_count: 1 }),
  entityOf({ id: "abroad", name: "Lynas", counterpart: true, claim_count: 20, neighbour_count: 2 }),
];
const claims = [
  claimOf({ id: "1", subject: "group", predicate: "MINES", object: "mine" }),
  claimOf({ id: "2", subject: "abroad", predicate: "COUNTERPART_OF", object: "group" }),
];
const at = { x: 10, y: 20 };

/** Opens the explorer at an address and draws it. */
async function open(search: string, finderQuery = "") {
  fakeFetch({
    "/api/picture": fakePicture({ entities, claims }),
    "/api/summary": { body: { dataset: { version: "2026.11", date: "2026-11-25", hash: "0123456789ab", own: [] } } },
    "/api/entities/group": {
      body: {
        entity: entities[0],
        claim_counts: [{ predicate: "MINES", direction: "out", count: 3 }],
        evidence_counts: [],
        owners: [],
        subsidiary_count: 0,
        controlled_count: 0,
      },
    },
  });
  const canvas = fakeCanvas();
  const user = userEvent.setup();
  renderClient(<ExplorePage create={canvas.create} finderQuery={finderQuery} />, `/explore?${search}`);
  await waitFor(() => expect(canvas.scenes.at(-1)?.entities).toHaveLength(3));
  act(canvas.draw);
  const choose = async (name: string | RegExp) => user.click(await screen.findByRole("menuitem", { name }));
  return { canvas, user, choose };
}

const lines = () => screen.getAllByRole("menuitem").map((item) => item.textContent);

test("the menu of a line for several pairs lists just the claims that it counts, each leading to its card", async () => {
  const { canvas, choose } = await open("s=group*");
  act(() => canvas.handlers().onMenu({ kind: "claims", ids: ["1", "2"] }, at));
  expect(await screen.findByRole("menu", { name: "The 2 claims on this line" })).toBeTruthy();
  await screen.findByRole("menuitem", { name: "Report an error in…" });
  expect(lines()).toHaveLength(3);
  await choose(/Bayan Obo/);
  expect(address()).toContain("sel=claim:1");
});

test("an error is reported from the menu of a line: the text is copied, and of several claims one is chosen", async () => {
  const { canvas, choose } = await open("s=group*");
  const copied = async () => (await navigator.clipboard.readText()).split("\n").slice(0, 3);
  const data = "Data set 2026.11 of 25 November 2026, content hash 0123456789ab";
  act(() => canvas.handlers().onMenu({ kind: "pair", a: "mine", b: "group" }, at));
  await choose("Report an error");
  expect(await screen.findByRole("menuitem", { name: "Copied" })).toBeTruthy();
  expect(await copied()).toEqual(["Error in claim 1 of the Rare Earth Atlas", expect.any(String), data]);
  act(() => canvas.handlers().onMenu({ kind: "claims", ids: ["1", "2"] }, at));
  await choose("Report an error in…");
  expect(await screen.findByRole("menu", { name: "Report an error in…" })).toBeTruthy();
  await choose(/Lynas/);
  expect(await screen.findByRole("menuitem", { name: "Copied" })).toBeTruthy();
  expect(await copied()).toEqual(["Error in claim 2 of the Rare Earth Atlas", expect.any(String), data]);
});

test("the menu of an entity opens, hides, collapses, and lets it into the selection", async () => {
  const { canvas, choose } = await open("s=group*");
  const ask = () => act(() => canvas.handlers().onMenu({ kind: "entity", id: "group" }, at));
  ask();
  expect(await screen.findByRole("menu", { name: "Baogang Group" })).toBeTruthy();
  expect(lines()).toEqual([
    "Open the next 30",
    "Open by kind of link…",
    "Collapse",
    "Add to the selection",
    "Select neighbours too",
    "Find path from here",
    "Find path to here",
    "Ownership chart",
    "Watch",
    "Add a claim",
    "Pin position",
    "Move…",
    "Hide",
    "Hide others",
  ]);
  await choose("Collapse");
  expect(address()).toBe("/explore?s=group*&folded=group");
  expect(canvas.pressed).toContain("focus");
  ask();
  await choose("Open again");
  expect(address()).toBe("/explore?s=group*");
  ask();
  await choose("Add to the selection");
  expect(address()).toBe("/explore?s=group*&sel=group");
  ask();
  await choose("Select neighbours too");
  expect(address()).toBe("/explore?s=group*&sel=group.mine.abroad");
});

test("what is selected stays in sight when what brought it is collapsed", async () => {
  const { canvas, choose } = await open("s=group*&sel=mine");
  act(() => canvas.handlers().onMenu({ kind: "entity", id: "group" }, at));
  await choose("Collapse");
  expect(address()).toBe("/explore?s=group*,mine&folded=group&sel=mine");
  expect(
    canvas.scenes
      .at(-1)
      ?.entities.filter(({ hidden }) => !hidden)
      .map(({ id }) => id),
  ).toEqual(["group", "mine"]);
});

test("on one of several selected entities it is about all of them", async () => {
  const { canvas, choose } = await open("s=group*&sel=group.mine");
  act(() => canvas.handlers().onMenu({ kind: "entity", id: "mine" }, at));
  expect(await screen.findByRole("menu", { name: "2 entities selected" })).toBeTruthy();
  expect(screen.getByRole("menuitem", { name: "Find path between them" }).getAttribute("href")).toBe(
    "/paths?from=group&to=mine",
  );
  await choose(/^Hide others/);
  expect(address()).toBe("/explore?s=group*&hide=abroad&sel=group.mine");
  act(() => canvas.handlers().onMenu({ kind: "entity", id: "mine" }, at));
  await choose(/^Zoom to the selection/);
  expect(canvas.pressed).toContain("to group,mine");
  act(() => canvas.handlers().onMenu({ kind: "entity", id: "mine" }, at));
  await choose("Open their neighbours");
  expect(address()).toBe("/explore?s=group*,group*60&hide=abroad&sel=group.mine");
});

test("a claim can be added from the menu of an entity and of a line, with their ends filled in", async () => {
  const { canvas, choose } = await open("s=group*");
  const draft = () => keptDraft(new URLSearchParams(window.location.search).get("draft") ?? "");
  act(() => canvas.handlers().onMenu({ kind: "entity", id: "mine" }, at));
  await choose("Add a claim");
  expect(draft()?.claim).toMatchObject({ subject: "mine" });
  act(() => canvas.handlers().onMenu({ kind: "pair", a: "mine", b: "group" }, at));
  await choose("Add a claim");
  expect(draft()?.claim).toMatchObject({ subject: "group", object: "mine" });
});

test("paths keep the other end that was asked for, unless it is the same entity", async () => {
  const { canvas } = await open("s=group*", "?from=mine&to=group&hops=2");
  act(() => canvas.handlers().onMenu({ kind: "entity", id: "group" }, at));
  const hrefOf = (name: string) => screen.getByRole("menuitem", { name }).getAttribute("href");
  await screen.findByRole("menu");
  expect(hrefOf("Find path from here")).toBe("/paths?from=group&hops=2");
  expect(hrefOf("Find path to here")).toBe("/paths?from=mine&to=group&hops=2");
});

test("the menu of a line reads its claims, selects its ends, or hides it", async () => {
  const { canvas, choose } = await open("s=group*");
  const ask = () => act(() => canvas.handlers().onMenu({ kind: "pair", a: "group", b: "mine" }, at));
  ask();
  await choose("Read its claim");
  expect(address()).toBe("/explore?s=group*&sel=group~mine");
  ask();
  await choose("Select both entities");
  expect(address()).toBe("/explore?s=group*&sel=group.mine");
  ask();
  await choose("Hide this line");
  expect(address()).toBe("/explore?s=group*&hidePairs=group~mine&sel=group.mine");
  expect(canvas.scenes.at(-1)?.links.map(({ id }) => id)).toEqual(["abroad~group"]);
  expect(screen.getByRole("button", { name: "1 line hidden · Show" })).toBeTruthy();
});

test("the menu of the canvas selects by type or number of claims, and reveals what was hidden", async () => {
  const { canvas, user, choose } = await open("s=group*&hide=abroad&hidePairs=group~mine");
  const ask = () => act(() => canvas.handlers().onMenu({ kind: "canvas" }, at));
  ask();
  await choose("Show everything hidden");
  expect(address()).toBe("/explore?s=group*");
  ask();
  await choose("Select all of a type…");
  await choose(/^Organisations/);
  expect(address()).toBe("/explore?s=group*&sel=group.abroad");
  ask();
  await choose("Select by number of claims…");
  await user.type(await screen.findByRole("textbox", { name: "At least" }), "20");
  await user.type(screen.getByRole("textbox", { name: "At most" }), "50");
  expect(screen.getByText("1 entity matches")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Select" }));
  expect(address()).toBe("/explore?s=group*&sel=abroad");
  ask();
  await choose(/^Invert/);
  expect(address()).toBe("/explore?s=group*&sel=group.mine");
});

test("a badge asks for what there is by kind of claim, and one kind is opened", async () => {
  const { canvas, choose } = await open("s=group*");
  act(() => canvas.handlers().onMenu({ kind: "opening", id: "group" }, at));
  await choose(/^mines/);
  expect(address()).toBe("/explore?s=group*,group*~mines-out");
});

test("an entity is moved by the menu, which stays open, and what follows one another is one step", async () => {
  const { canvas, choose } = await open("s=group*&at=group:100:50:1");
  act(() => canvas.handlers().onMenu({ kind: "entity", id: "group" }, at));
  await choose("Move…");
  await choose(/^Right/);
  await choose(/^Right/);
  await choose(/^Up/);
  expect(address()).toBe("/explore?s=group*&at=group:180:10:1");
  expect(screen.getByRole("menu", { name: "Move Baogang Group" })).toBeTruthy();
});

test("the first move of a menu is a step of its own, also where something was moved before", async () => {
  const { canvas, user, choose } = await open("s=group*");
  act(() => canvas.handlers().onMove(new Map([["mine", { x: 5, y: 5 }]])));
  const steps = window.history.length;
  for (const ways of [[/^Right/, /^Up/], [/^Down/]]) {
    act(() => canvas.handlers().onMenu({ kind: "entity", id: "group" }, at));
    await choose("Move…");
    for (const way of ways) await choose(way);
    await user.keyboard("{Escape}");
  }
  expect(window.history.length - steps).toBe(2);
});

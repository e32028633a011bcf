import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ExplorePage } from "../../../../client/src/pages/explore/ExplorePage.tsx";
import { fakeCanvas } from "../../../support/browser/fakeCanvas.ts";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { fakePicture } from "../../../support/browser/fakePicture.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const technologies = ["t1", "t2", "t3"].map((id) => entityOf({ id, name: id, type: "technology", claim_count: 4 }));
const entities = [
  entityOf({ id: "group", name: "Baogang Group", claim_count: 62 }),
  entityOf({ id: "abroad", name: "Lynas", counterpart: true }),
  ...technologies,
];
const claims = [
  claimOf({ id: "1", subject: "group", predicate: "DEVELOPS", object: "t1", evidence: "self-reported" }),
  claimOf({ id: "2", subject: "group", predicate: "DEVELOPS", object: "t2", evidence: "disputed" }),
  claimOf({ id: "3", subject: "group", predicate: "DEVELOPS", object: "t3", evidence: "corroborated" }),
  claimOf({ id: "4", subject: "group", predicate: "DEVELOPS", object: "t3", evidence: "corroborated" }),
  claimOf({ id: "5", subject: "abroad", predicate: "COUNTERPART_OF", object: "group" }),
];
const BUNDLE = "group~technology";
const at = { x: 10, y: 20 };

/** Opens the explorer at an address and draws it. */
async function open(search: string) {
  fakeFetch({
    "/api/picture": fakePicture({ entities, claims }),
  });
  const canvas = fakeCanvas();
  const user = userEvent.setup();
  renderClient(<ExplorePage create={canvas.create} />, `/explore?${search}`);
  await waitFor(() => expect(canvas.scenes.at(-1)?.entities.length).toBeGreaterThan(4));
  act(canvas.draw);
  const scene = () => canvas.scenes.at(-1) ?? { entities: [], links: [], positions: new Map(), selection: null };
  const drawn = () => scene().entities.flatMap(({ id, hidden }) => (hidden ? [] : id));
  const choose = async (name: string | RegExp) => user.click(await screen.findByRole("menuitem", { name }));
  const ask = (id: string) => act(() => canvas.handlers().onMenu({ kind: "entity", id }, at));
  return { canvas, user, scene, drawn, choose, ask };
}

test("the menu of an entity bundles its neighbours of a kind, and unbundles them", async () => {
  const { drawn, choose, ask } = await open("s=group*");
  ask("group");
  await choose("Bundle neighbours…");
  expect(await screen.findByRole("menu", { name: "Bundle neighbours of Baogang Group" })).toBeTruthy();
  await choose("3 technologies");
  expect(address()).toBe(`/explore?s=group*&bundles=${BUNDLE}`);
  expect(drawn()).toEqual(["group", "abroad", BUNDLE]);
  ask("group");
  await choose("Unbundle its neighbours");
  expect(address()).toBe("/explore?s=group*");
  expect(drawn()).toEqual(["group", "abroad", "t1", "t2", "t3"]);
});

test("a bundle is one shape that says how many it holds, and its line counts their claims with a dispute in sight", async () => {
  const { scene } = await open(`s=group*&bundles=${BUNDLE}`);
  const bundle = scene().entities.find(({ id }) => id === BUNDLE);
  expect(bundle).toMatchObject({
    class: "technology",
    bundle: true,
    lines: ["3 technologies"],
    moreLines: ["3项技术"],
    from: "group",
  });
  expect(bundle?.fullLines.join(" ")).toBe("3 technologies around Baogang Group");
  expect(scene().links.map(({ id, counts, evidence }) => `${id} ${counts.at(-1)} ${evidence}`)).toEqual([
    `group~${BUNDLE} 4 disputed`,
    "abroad~group ≈ single-source",
  ]);
  const places = technologies.map(({ id }) => scene().positions.get(id));
  expect(places).toContainEqual(scene().positions.get(BUNDLE));
});

test("what is done to a bundle is done to all that it holds", async () => {
  const { canvas, scene } = await open(`s=group*&bundles=${BUNDLE}`);
  act(() => canvas.handlers().onSelectEntity(BUNDLE, "pointer"));
  expect(address()).toContain("sel=t1.t2.t3");
  expect(scene().selection).toEqual({ kind: "entity", id: BUNDLE });
  act(() => canvas.handlers().onToggleEntity(BUNDLE));
  expect(address()).not.toContain("sel=");
  act(() => canvas.handlers().onSelectPair(BUNDLE, "group"));
  expect(address()).toContain("sel=t1.t2.t3.group");
  act(() => canvas.handlers().onSelectEntity(BUNDLE, "keyboard"));
  act(() => canvas.handlers().onCommand("hide"));
  expect(address()).toContain("hide=t1,t2,t3");
});

test("a bundle that is moved takes along what it holds", async () => {
  const { canvas, scene } = await open(`s=group*&bundles=${BUNDLE}`);
  const before = scene().positions;
  const from = before.get(BUNDLE) ?? at;
  act(() => canvas.handlers().onMove(new Map([[BUNDLE, { x: from.x + 100, y: from.y - 40 }]])));
  const after = scene().positions;
  for (const id of [BUNDLE, "t1", "t2", "t3"]) {
    expect(Math.abs((after.get(id)?.x ?? 0) - (before.get(id)?.x ?? 0) - 100)).toBeLessThan(1);
    expect(Math.abs((after.get(id)?.y ?? 0) - (before.get(id)?.y ?? 0) + 40)).toBeLessThan(1);
  }
  expect(after.get("group")).toEqual(before.get("group"));
});

test("opening a bundle unbundles it, and so do its menu and the chip above the canvas", async () => {
  const { canvas, user, choose, ask } = await open(`s=group*&bundles=${BUNDLE}`);
  act(() => canvas.handlers().onExpand(BUNDLE));
  expect(address()).toBe("/explore?s=group*");
  ask("group");
  await choose("Bundle neighbours…");
  await choose("3 technologies");
  ask(BUNDLE);
  expect(await screen.findByRole("menu", { name: "3 technologies around Baogang Group" })).toBeTruthy();
  await choose(/^Unbundle/);
  expect(address()).toBe("/explore?s=group*");
  ask("group");
  await choose("Bundle neighbours…");
  await choose("3 technologies");
  await user.click(screen.getByRole("button", { name: "1 bundle · Unbundle" }));
  expect(address()).toBe("/explore?s=group*");
});

test("the list beside the canvas names a bundle, and selects what it holds", async () => {
  const { user } = await open(`s=group*&bundles=${BUNDLE}`);
  const list = screen.getByRole("region", { name: "Entities on the canvas" });
  const lines = () => within(list).getAllByRole("button");
  expect(lines().map(({ textContent }) => textContent)).toEqual([
    "Baogang Group Organisation in China",
    "Lynas Organisation outside China",
    "3 technologies around Baogang Group a bundle",
  ]);
  await user.click(within(list).getByRole("button", { name: /^3 technologies/ }));
  expect(address()).toContain("sel=t1.t2.t3");
  expect(lines().map((line) => line.getAttribute("aria-pressed"))).toEqual(["false", "false", "true"]);
});

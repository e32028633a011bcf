import type { Neighbours, Subgraph } from "@atlas/server/contract";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { ExplorePage } from "../../../client/src/explore/ExplorePage.tsx";
import { claimOf, entityOf } from "../../support/clientRecords.ts";
import { fakeCanvas } from "../../support/fakeCanvas.ts";
import { type FakeFetch, fakeFetch } from "../../support/fakeFetch.ts";
import { address, renderClient } from "../../support/renderClient.tsx";

const group = entityOf({ id: "group", name: "Baogang Group", claim_count: 9, neighbour_count: 40 });
const mine = entityOf({ id: "mine", name: "Bayan Obo", type: "place", claim_count: 2, neighbour_count: 1 });
const abroad = entityOf({ id: "abroad", name: "Lynas", counterpart: true, claim_count: 2, neighbour_count: 2 });
const claims = [
  claimOf({ id: "1", subject: "group", predicate: "MINES", object: "mine", evidence: "corroborated" }),
  claimOf({ id: "2", subject: "abroad", predicate: "COUNTERPART_OF", object: "group", evidence: "assessed" }),
];
const graph: Subgraph = { entities: [group, mine, abroad], claims };

// What comes late is there from the beginning, so that it comes within the act that asks for it.
beforeAll(async () => {
  await Promise.all([
    import("../../../client/src/explore/overview/Overview.tsx"),
    import("../../../client/src/explore/LabelsMenuItems.tsx"),
    import("../../../client/src/view/filters/FilterPopover.tsx"),
    import("../../../client/src/view/why/SelectionWhy.tsx"),
  ]);
});

function answers(): FakeFetch["answers"] {
  const neighbours: Neighbours = { ...graph, total: 2 };
  return { "/api/claims/between": { body: graph }, "/api/entities/group/neighbours": { body: neighbours } };
}

async function open(search: string, answered = answers()) {
  const fetched = fakeFetch(answered);
  const canvas = fakeCanvas();
  const user = userEvent.setup();
  renderClient(<ExplorePage create={canvas.create} />, `/explore?${search}`);
  const draw = async (count: number) => {
    await waitFor(() => expect(canvas.scenes.at(-1)?.entities).toHaveLength(count));
    // The map of the whole comes with the first picture.
    await act(async () => canvas.draw());
  };
  return { fetched, canvas, user, draw };
}

/** Opens the filters and takes the tick from one of their options. */
async function filterOut(user: UserEvent, name: RegExp) {
  await user.click(screen.getByRole("button", { name: "Filters" }));
  await user.click(await screen.findByRole("checkbox", { name }));
}

const drawn = () => screen.getByRole("application").dataset.drawn;

test("the address is drawn: an opened entity, its neighbours and the claims in between", async () => {
  const { canvas, draw } = await open("s=group*&sel=group");
  await draw(3);
  expect(canvas.scenes.at(-1)?.selection).toEqual({ kind: "entity", id: "group" });
  expect(canvas.scenes.at(-1)?.links.map(({ id }) => id)).toEqual(["group~mine", "abroad~group"]);
  expect(drawn()).toBe("3/2");
  expect(screen.getByText("3 entities · 2 claims")).toBeTruthy();
});

test("nothing counts as drawn until the new picture stands on the screen", async () => {
  const { draw, user } = await open("s=group*");
  await draw(3);
  await filterOut(user, /Assessed/);
  expect(drawn()).toBeUndefined();
});

test("what the reader does on the canvas is written into the address", async () => {
  const { canvas, draw } = await open("s=group*30");
  await draw(3);
  act(() => canvas.handlers().onSelectEntity("mine", "pointer"));
  expect(address()).toBe("/explore?s=group*&sel=mine");
  act(() => canvas.handlers().onSelectPair("mine", "group"));
  expect(address()).toBe("/explore?s=group*&sel=group~mine");
  act(() => canvas.handlers().onClear());
  act(() => canvas.handlers().onExpand("abroad"));
  expect(address()).toBe("/explore?s=group*,abroad*");
  act(() => canvas.handlers().onSelectEntity("mine", "keyboard"));
  await act(async () => canvas.handlers().onCommand("hide"));
  expect(address()).toBe("/explore?s=group*,abroad*&hide=mine");
});

test("several entities are selected one by one, as an area, all at once, or as the neighbours of those selected", async () => {
  const { canvas, draw } = await open("s=group*");
  await draw(3);
  act(() => canvas.handlers().onToggleEntity("mine"));
  act(() => canvas.handlers().onToggleEntity("abroad"));
  expect(address()).toBe("/explore?s=group*&sel=mine.abroad");
  expect(canvas.scenes.at(-1)?.selection).toEqual({ kind: "several", ids: ["mine", "abroad"] });
  act(() => canvas.handlers().onToggleEntity("mine"));
  expect(address()).toBe("/explore?s=group*&sel=abroad");
  act(() => canvas.handlers().onCommand("selectNeighbours"));
  expect(address()).toBe("/explore?s=group*&sel=abroad.group");
  act(() => canvas.handlers().onCommand("invert"));
  expect(address()).toBe("/explore?s=group*&sel=mine");
  act(() => canvas.handlers().onSelectArea(["mine", "group"]));
  expect(address()).toBe("/explore?s=group*&sel=mine.group");
  await act(async () => canvas.handlers().onCommand("hideOthers"));
  expect(address()).toBe("/explore?s=group*&hide=abroad&sel=mine.group");
  act(() => canvas.handlers().onCommand("selectAll"));
  expect(address()).toBe("/explore?s=group*&hide=abroad&sel=group.mine");
});

test("where the keyboard points is said, with whether it is selected", async () => {
  const { canvas, draw } = await open("s=group*&sel=group.abroad");
  await draw(3);
  act(() => canvas.handlers().onPoint("mine"));
  expect(screen.getByText("Bayan Obo, not selected")).toBeTruthy();
  act(() => canvas.handlers().onPoint("abroad"));
  expect(screen.getByText("Lynas, selected")).toBeTruthy();
  act(() => canvas.handlers().onPoint(null));
  expect(screen.queryByText("Lynas, selected")).toBeNull();
});

test("in the list one takes entities into the selection with Ctrl held", async () => {
  const { draw, user } = await open("s=group*&sel=group");
  await draw(3);
  const list = screen.getByRole("region", { name: "Entities on the canvas" });
  const mineButton = within(list).getByRole("button", { name: /Bayan Obo/ });
  await user.keyboard("{Control>}");
  await user.click(mineButton);
  await user.keyboard("{/Control}");
  expect(address()).toBe("/explore?s=group*&sel=group.mine");
  expect(mineButton.getAttribute("aria-pressed")).toBe("true");
});

test("opening again opens the next neighbours, and nothing where all are open", async () => {
  const { canvas, draw } = await open("s=group*,mine*");
  await draw(3);
  act(() => canvas.handlers().onExpand("group"));
  expect(address()).toBe("/explore?s=group*,mine*,group*60");
  act(() => canvas.handlers().onExpand("mine"));
  expect(address()).toBe("/explore?s=group*,mine*,group*60");
});

test("filtering out a grade takes who has no other claim, recounts, and shows a chip that brings it back", async () => {
  const { canvas, draw, user } = await open("s=group*");
  await draw(3);
  await filterOut(user, /^Assessed by us 1$/);
  expect(address()).toBe("/explore?s=group*&hideEvidence=assessed");
  expect(screen.getByText("2 of 3 entities · 1 of 2 claims")).toBeTruthy();
  expect(canvas.scenes.at(-1)?.entities.find(({ id }) => id === "abroad")).toMatchObject({ hidden: true });
  await user.click(screen.getByRole("button", { name: "Show assessed by us again" }));
  expect(address()).toBe("/explore?s=group*");
});

test("filtering out a type takes its entities off the canvas and moves nothing", async () => {
  const { canvas, draw, user } = await open("s=group*");
  await draw(3);
  const before = canvas.scenes.at(-1)?.positions;
  await filterOut(user, /Places/);
  expect(screen.getByText("2 of 3 entities · 1 of 2 claims")).toBeTruthy();
  expect(canvas.scenes.at(-1)?.positions).toBe(before);
});

test("labels can be had in one language", async () => {
  const { draw, user } = await open("s=group*");
  await draw(3);
  await user.click(screen.getByRole("button", { name: /Labels/ }));
  await user.click(await screen.findByRole("menuitemradio", { name: "中文" }));
  expect(address()).toBe("/explore?s=group*&labels=zh");
});

test("what was hidden is counted and can be shown again", async () => {
  const { draw, user } = await open("s=group*&hide=mine");
  await draw(3);
  await user.click(screen.getByRole("button", { name: "1 hidden · Show" }));
  expect(address()).toBe("/explore?s=group*");
});

test("the legend names what is drawn and how often", async () => {
  const { draw } = await open("s=group*");
  await draw(3);
  const legend = screen.getByRole("region", { name: "Legend" });
  expect(within(legend).getByText("Counterpart abroad").textContent).toBe(" Counterpart abroad 1");
  expect(within(legend).queryByText(/Technology/)).toBeNull();
  expect(within(legend).getByText("Corroborated", { exact: false }).textContent).toBe(" Corroborated 1");
});

test("readers who do not see the canvas have its entities as a list", async () => {
  const { draw, user } = await open("s=group*&hide=abroad");
  await draw(3);
  const list = screen.getByRole("region", { name: "Entities on the canvas" });
  const buttons = within(list).getAllByRole("button");
  expect(buttons.map((button) => button.textContent)).toEqual([
    "Baogang Group Organisation in China, 39 neighbours not shown",
    "Bayan Obo Place",
  ]);
  expect(buttons[1]?.dataset).toMatchObject({ entity: "mine", x: "1", y: "2" });
  buttons[0]?.focus();
  await user.keyboard("{ArrowDown}{Enter}");
  expect(address()).toBe("/explore?s=group*&hide=abroad&sel=mine");
  expect(buttons[1]?.getAttribute("aria-pressed")).toBe("true");
});

test("the buttons beside the canvas zoom and fit", async () => {
  const { canvas, draw, user } = await open("s=group*");
  await draw(3);
  for (const name of ["Zoom in", "Zoom out", "Fit to view"]) await user.click(screen.getByRole("button", { name }));
  expect(canvas.pressed).toEqual(["in", "out", "fit"]);
});

test("an empty canvas says where to begin", async () => {
  await open("");
  expect(await screen.findByRole("heading", { name: "The canvas is empty" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "start page" }).getAttribute("href")).toBe("/");
});

test("an id that the data set does not have is named, and the rest is drawn", async () => {
  const { draw } = await open("s=group*,nonsense*");
  await draw(3);
  expect(await screen.findByText("Not in this data set: nonsense.")).toBeTruthy();
});

test("a failed request leaves the picture and can be repeated", async () => {
  const { fetched, canvas, draw, user } = await open("s=group*");
  await draw(3);
  fetched.answers["/api/entities/mine/neighbours"] = { status: 503, code: "store_unavailable" };
  act(() => canvas.handlers().onExpand("mine"));
  expect((await screen.findByRole("alert")).textContent).toMatch(/database is away/);
  expect(canvas.scenes.at(-1)?.entities).toHaveLength(3);
  fetched.answers["/api/entities/mine/neighbours"] = { body: { entities: [mine, group], claims: [], total: 1 } };
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("a wait of more than half a second is told, and the last picture stays meanwhile", async () => {
  const { fetched, canvas, draw } = await open("s=group*");
  await draw(3);
  fetched.hold("/api/entities/mine");
  fetched.answers["/api/entities/mine/neighbours"] = { body: { entities: [mine, group], claims: [], total: 1 } };
  act(() => canvas.handlers().onExpand("mine"));
  expect(screen.queryByText(/Loading/)).toBeNull();
  expect(await screen.findByText(/Loading/, {}, { timeout: 2000 })).toBeTruthy();
  expect(canvas.scenes.at(-1)?.entities).toHaveLength(3);
  act(() => fetched.release());
  await waitFor(() => expect(screen.queryByText(/Loading/)).toBeNull());
});

test("a selection changes the picture without asking or placing anything anew", async () => {
  const { fetched, canvas, draw } = await open("s=group*");
  await draw(3);
  const [asked, positions] = [fetched.asked.length, canvas.scenes.at(-1)?.positions];
  act(() => canvas.handlers().onSelectEntity("mine", "keyboard"));
  expect(canvas.scenes.at(-1)?.selection).toEqual({ kind: "entity", id: "mine" });
  expect(canvas.scenes.at(-1)?.positions).toBe(positions);
  expect(fetched.asked).toHaveLength(asked);
});

test("while another layout is reckoned the picture that is there is not drawn again", async () => {
  const { canvas, draw, user } = await open("s=group*&sel=group&at=mine:40:90");
  await draw(3);
  const [scenes, before] = [canvas.scenes.length, canvas.scenes.at(-1)];
  await user.click(screen.getByRole("button", { name: /^Layout:/ }));
  await user.click(await screen.findByRole("menuitemradio", { name: "By type, in columns" }));
  await waitFor(() => expect(canvas.scenes.at(-1)?.positions).not.toBe(before?.positions));
  expect(address()).toMatch(/layout=columns/);
  expect(canvas.scenes).toHaveLength(scenes + 1);
});

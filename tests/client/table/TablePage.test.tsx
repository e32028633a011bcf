import type { Subgraph } from "@atlas/server/contract";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TablePage } from "../../../client/src/table/TablePage.tsx";
import { claimOf, entityOf } from "../../support/clientRecords.ts";
import { type FakeFetch, fakeFetch } from "../../support/fakeFetch.ts";
import { address, renderClient } from "../../support/renderClient.tsx";

const entities = [
  entityOf({
    id: "group",
    name: "Baogang Group",
    name_zh: "包钢集团",
    kind: "state-group",
    country: "CN",
    claim_count: 62,
    neighbour_count: 40,
  }),
  entityOf({ id: "mine", name: "Bayan Obo", name_zh: "白云鄂博", type: "place", claim_count: 3, neighbour_count: 1 }),
  entityOf({ id: "abroad", name: "Lynas", counterpart: true, country: "AU", claim_count: 20, neighbour_count: 9 }),
];
const claims = [
  claimOf({
    id: "c-1",
    subject: "group",
    predicate: "MINES",
    object: "mine",
    statement: "Baogang mines 10 Mt a year.",
    evidence: "corroborated",
    since: "2020",
    quantity: 10_000_000,
    unit: "t/yr",
    maturity: "commercial",
    sources: ["s-1", "s-2"],
    independent_sources: ["s-1", "s-2"],
    publisher_count: 2,
  }),
  claimOf({
    id: "c-2",
    subject: "abroad",
    predicate: "COUNTERPART_OF",
    object: "group",
    statement: "=Lynas is the opposite.",
    evidence: "assessed",
    sources: ["s-3"],
    publisher_count: 0,
    dossier: "western-supply",
  }),
];
const graph: Subgraph = { entities, claims };

async function open(search: string, answers: FakeFetch["answers"] = { "/api/claims/between": { body: graph } }) {
  const fetched = fakeFetch(answers);
  const user = userEvent.setup();
  renderClient(<TablePage />, `/table?${search}`);
  return { fetched, user };
}

async function openReady(search = "s=group.mine.abroad") {
  const opened = await open(search);
  await screen.findByRole("grid");
  return opened;
}

/** The words of the cells of each row. */
function cells(): string[][] {
  const [, ...rows] = within(screen.getByRole("grid")).getAllByRole("row");
  return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ""));
}
const firstColumn = () => cells().map(([first]) => first);
const head = (name: string) => screen.getByRole("columnheader", { name });
const sortBy = (name: string) => within(head(name)).getByRole("button");
const focused = () => document.activeElement?.textContent;

test("entities stand in the order of the view, with what is known of them here and in all", async () => {
  await openReady();
  expect(screen.getByText("3 entities · 2 claims")).toBeTruthy();
  expect(cells()).toEqual([
    [
      "Baogang Group",
      "包钢集团",
      " Organisation in China",
      "2",
      "62",
      "38",
      "Corroborated",
      "Assessed by us",
      "State group",
      "China",
    ],
    ["Bayan Obo", "白云鄂博", " Place", "1", "3", "0", "Corroborated", "Corroborated", "", ""],
    ["Lynas", "", " Counterpart abroad", "1", "20", "8", "Assessed by us", "Assessed by us", "", "Australia"],
  ]);
  expect(screen.getByRole("rowheader", { name: "Baogang Group" })).toBeTruthy();
  expect(screen.getByText("包钢集团").lang).toBe("zh");
});

test("claims stand in a table of their own, which the address names", async () => {
  const { user } = await openReady();
  await user.click(screen.getByRole("tab", { name: "Claims 2" }));
  expect(address()).toBe("/table?s=group.mine.abroad&tab=claims");
  expect(screen.getByRole("tabpanel", { name: "Claims 2" })).toBeTruthy();
  expect(cells()).toEqual([
    [
      "Baogang Group",
      "mines",
      "Bayan Obo",
      "Corroborated",
      "Baogang mines 10 Mt a year.",
      "2 independent publishers",
      "Actual figure: 10 million tonnes a year",
      "since 2020",
      "In force",
      "",
      "Commercial",
      "2",
      "2",
      "Baogang",
    ],
    [
      "Lynas",
      "is a counterpart of",
      "Baogang Group",
      "Assessed by us",
      "=Lynas is the opposite.",
      "Our comparison; 1 source for the two sides",
      "",
      "",
      "In force",
      "",
      "",
      "1",
      "0",
      "Western supply",
    ],
  ]);
});

test("a column's head sorts, says so, and gives the order of the view back", async () => {
  const { user } = await openReady();
  await user.click(sortBy("Chinese name"));
  expect(firstColumn()).toEqual(["Bayan Obo", "Baogang Group", "Lynas"]);
  expect(head("Chinese name").getAttribute("aria-sort")).toBe("ascending");
  expect(address()).toBe("/table?s=group.mine.abroad&sort=name_zh");
  await user.click(sortBy("Chinese name"));
  expect(firstColumn()).toEqual(["Baogang Group", "Bayan Obo", "Lynas"]);
  expect(head("Chinese name").getAttribute("aria-sort")).toBe("descending");
  await user.click(sortBy("Chinese name"));
  expect(head("Chinese name").getAttribute("aria-sort")).toBeNull();
  expect(address()).toBe("/table?s=group.mine.abroad");
});

test("evidence is sorted by its strength and numbers begin with the largest", async () => {
  const { user } = await openReady();
  await user.click(sortBy("Best evidence"));
  expect(firstColumn()).toEqual(["Lynas", "Baogang Group", "Bayan Obo"]);
  await user.click(sortBy("Claims in all"));
  expect(firstColumn()).toEqual(["Baogang Group", "Lynas", "Bayan Obo"]);
});

test("an address opens the table in its order, and one of a column that is not there in the order of the view", async () => {
  await openReady("s=group.mine.abroad&sort=-name");
  expect(firstColumn()).toEqual(["Lynas", "Bayan Obo", "Baogang Group"]);
});

test("typing keeps the rows that have the words, and says how many", async () => {
  const { user } = await openReady();
  await user.type(screen.getByRole("searchbox", { name: "Filter rows" }), "china state");
  await waitFor(() => expect(firstColumn()).toEqual(["Baogang Group"]));
  expect(screen.getByText("1 of 3 rows").getAttribute("role")).toBe("status");
  await user.type(screen.getByRole("searchbox"), " nonsense");
  expect(await screen.findByText("No row has all of these words.")).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Claims 2" }));
  expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("china state nonsense");
});

test("a click on a row selects its entity, as a click on the canvas does, and Escape selects nothing", async () => {
  const { user } = await openReady();
  await user.click(screen.getByText("Bayan Obo"));
  expect(address()).toBe("/table?s=group.mine.abroad&sel=mine");
  expect(screen.getAllByRole("row", { selected: true }).map((row) => row.dataset.index)).toEqual(["1"]);
  await user.keyboard("{Escape}");
  expect(address()).toBe("/table?s=group.mine.abroad");
});

test("a click on a claim selects that claim, not all between its ends", async () => {
  const { user } = await openReady("s=group.mine.abroad&tab=claims");
  await user.click(screen.getByText("=Lynas is the opposite."));
  expect(address()).toBe("/table?s=group.mine.abroad&sel=claim:c-2&tab=claims");
  expect(screen.getByRole("row", { selected: true }).textContent).toMatch(/^Lynas/);
});

test("one goes through the table with the keyboard: one stop for Tab, then arrow keys, Home and End", async () => {
  const { user } = await openReady("s=group.mine.abroad&sel=mine");
  const stops = screen.getByRole("grid").querySelectorAll("[tabindex='0']");
  expect([...stops].map((stop) => stop.textContent)).toEqual(["Bayan Obo"]);
  act(() => screen.getByRole("rowheader", { name: "Bayan Obo" }).focus());
  await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}");
  expect(focused()).toBe(" Counterpart abroad");
  await user.keyboard("{End}");
  expect(focused()).toBe("Australia");
  await user.keyboard("{Control>}{Home}{/Control}{Enter}");
  expect(focused()).toBe("Baogang Group");
  expect(address()).toBe("/table?s=group.mine.abroad&sel=group");
  await user.keyboard("{ArrowUp}{Enter}");
  expect(focused()).toBe("Name ");
  expect(address()).toBe("/table?s=group.mine.abroad&sel=group&sort=name");
});

test("the tabs are chosen with arrow keys", async () => {
  const { user } = await openReady();
  act(() => screen.getByRole("tab", { name: "Entities 3" }).focus());
  await user.keyboard("{ArrowRight}");
  expect(focused()).toBe("Claims 2");
  expect(address()).toBe("/table?s=group.mine.abroad&tab=claims");
  await user.keyboard("{ArrowRight}");
  expect(focused()).toBe("Entities 3");
});

test("the table can be taken along, in its order, with the ids of entities, claims and sources", async () => {
  const { user } = await openReady("s=group.mine.abroad&tab=claims&sort=subject");
  await user.click(screen.getByRole("button", { name: "Copy table" }));
  const [names, ...lines] = (await navigator.clipboard.readText()).split("\n").map((line) => line.split("\t"));
  expect(names?.slice(-5)).toEqual(["Claim id", "Subject id", "Object id", "Source ids", "Ids of sources against it"]);
  expect(lines.map((cellsOfLine) => cellsOfLine.slice(-5))).toEqual([
    ["c-1", "group", "mine", "s-1; s-2", ""],
    ["c-2", "abroad", "group", "s-3", ""],
  ]);
  expect(lines[1]?.[4]).toBe("'=Lynas is the opposite.");
  expect(await screen.findByText("Copied", { selector: "[role=status]" })).toBeTruthy();
});

test("what the view hides or filters out is in neither table, and can be brought back from here", async () => {
  const { user } = await openReady("s=group.mine.abroad&hide=mine&hideEvidence=assessed");
  expect(screen.getByText("2 entities · 0 of 1 claim")).toBeTruthy();
  expect(firstColumn()).toEqual(["Baogang Group", "Lynas"]);
  expect(cells()[0]?.slice(3, 8)).toEqual(["0", "62", "39", "", ""]);
  await user.click(screen.getByRole("button", { name: "1 hidden · Show" }));
  expect(address()).toBe("/table?s=group.mine.abroad&hideEvidence=assessed");
  expect(firstColumn()).toEqual(["Baogang Group", "Bayan Obo", "Lynas"]);
});

test("an empty view says where to begin, and one that is all hidden says that it is", async () => {
  await open("");
  expect(await screen.findByRole("heading", { name: "The table is empty" })).toBeTruthy();
  expect(screen.queryByRole("grid")).toBeNull();
});

test("where everything is hidden, that is said", async () => {
  await open("s=group.mine.abroad&hide=group,mine,abroad");
  expect(await screen.findByText("Everything in this view is hidden or filtered out.")).toBeTruthy();
});

test("a failed request is told and can be repeated", async () => {
  const { fetched, user } = await open("s=group", {
    "/api/claims/between": { status: 503, code: "store_unavailable" },
  });
  expect((await screen.findByRole("alert")).textContent).toMatch(/database is away/);
  fetched.answers["/api/claims/between"] = { body: { entities: entities.slice(0, 1), claims: [] } };
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(firstColumn()).toEqual(["Baogang Group"]));
});

test("a wait of more than half a second is told", async () => {
  const fetched = fakeFetch({ "/api/claims/between": { body: graph } });
  fetched.hold("/api/claims");
  renderClient(<TablePage />, "/table?s=group.mine.abroad");
  expect(await screen.findByText(/Loading/, {}, { timeout: 2000 })).toBeTruthy();
  act(() => fetched.release());
  await screen.findByRole("grid");
  expect(screen.queryByText(/Loading/)).toBeNull();
});

test("of a long table only the rows in sight are in the page, and its length is told", async () => {
  const user = userEvent.setup();
  const many = Array.from({ length: 600 }, (_, index) => entityOf({ id: `e-${index}`, name: `Entity ${index}` }));
  giveSizes();
  await open(`s=${many.map(({ id }) => id).join(".")}`, {
    "/api/claims/between": { body: { entities: many, claims: [] } },
  });
  const grid = await screen.findByRole("grid");
  expect(grid.getAttribute("aria-rowcount")).toBe("601");
  await waitFor(() => expect(cells().length).toBeGreaterThan(10));
  expect(cells().length).toBeLessThan(60);
  act(() => screen.getByRole("rowheader", { name: "Entity 0" }).focus());
  await user.keyboard("{Control>}{End}{/Control}{Home}");
  expect(focused()).toBe("Entity 599");
});

/** Gives elements the sizes that jsdom does not reckon: what scrolls shows ten rows. */
function giveSizes(): void {
  const sizes = { clientWidth: 900, clientHeight: 440, offsetWidth: 900, offsetHeight: 44 };
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value });
  }
}

test("rows are taken into the selection with Ctrl, by click and by key, and all up to one with Shift", async () => {
  const { user } = await openReady("s=group.mine.abroad&sel=group");
  const rowOf = (name: string) => screen.getByRole("row", { name: new RegExp(name) });
  await user.keyboard("{Control>}");
  await user.click(within(rowOf("Lynas")).getByRole("rowheader"));
  await user.keyboard("{/Control}");
  expect(address()).toBe("/table?s=group.mine.abroad&sel=group.abroad");
  expect(rowOf("Lynas").getAttribute("aria-selected")).toBe("true");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(address()).toBe("/table?s=group.mine.abroad&sel=group");
  await user.click(within(rowOf("Bayan Obo")).getByRole("rowheader"));
  await user.keyboard("{Shift>}");
  await user.click(within(rowOf("Lynas")).getByRole("rowheader"));
  await user.keyboard("{/Shift}");
  expect(address()).toBe("/table?s=group.mine.abroad&sel=mine.abroad");
});

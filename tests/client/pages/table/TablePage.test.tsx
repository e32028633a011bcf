import { act, screen, waitFor } from "@testing-library/react";
import { TablePage } from "../../../../client/src/pages/table/TablePage.tsx";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { fakePicture } from "../../../support/browser/fakePicture.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";
import { cells, firstColumn, focused, graph, open, openReady } from "../../../support/browser/tablePage.tsx";

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
      "Assessed by the editors",
      "State group",
      "China",
    ],
    ["Bayan Obo", "白云鄂博", " Place", "1", "3", "0", "Corroborated", "Corroborated", "", ""],
    [
      "Lynas",
      "",
      " Organisation outside China",
      "1",
      "20",
      "8",
      "Assessed by the editors",
      "Assessed by the editors",
      "",
      "Australia",
    ],
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
      "2 independent voices",
      "Actual figure: 10 million tonnes a year",
      "2020",
      "",
      "",
      "No dated source",
      "",
      "Commercial",
      "2",
      "2",
      "",
      "Baogang",
    ],
    [
      "Lynas",
      "is a counterpart of",
      "Baogang Group",
      "Assessed by the editors",
      "=Lynas is the opposite.",
      "Editors’ comparison; 1 source on the two sides",
      "",
      "",
      "",
      "",
      "A comparison (sources not dated)",
      "",
      "",
      "1",
      "0",
      "Blog, state media",
      "Western supply",
    ],
  ]);
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
  expect(await screen.findByText("No row contains all these words.")).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Claims 2" }));
  expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("china state nonsense");
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
  expect(names?.slice(-5)).toEqual(["Claim ID", "Subject ID", "Object ID", "Source IDs", "IDs of sources against it"]);
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
    "/api/picture": { status: 503, code: "store_unavailable" },
  });
  expect((await screen.findByRole("alert")).textContent).toMatch(/database is not available/);
  fetched.answers["/api/picture"] = fakePicture(graph);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(firstColumn()).toEqual(["Baogang Group"]));
});

test("a wait of more than half a second is told", async () => {
  const fetched = fakeFetch({ "/api/picture": fakePicture(graph) });
  fetched.hold("/api/picture");
  renderClient(<TablePage />, "/table?s=group.mine.abroad");
  expect(await screen.findByText(/Loading/)).toBeTruthy();
  act(() => fetched.release());
  await screen.findByRole("grid");
  expect(screen.queryByText(/Loading/)).toBeNull();
});

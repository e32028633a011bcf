import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fakePicture } from "../../../support/browser/fakePicture.ts";
import { address } from "../../../support/browser/renderClient.tsx";
import {
  cells,
  firstColumn,
  focused,
  giveSizes,
  head,
  open,
  openReady,
  sortBy,
} from "../../../support/browser/tablePage.tsx";
import { entityOf } from "../../../support/records/clientRecords.ts";

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
  await user.click(sortBy("Claims in total"));
  expect(firstColumn()).toEqual(["Baogang Group", "Lynas", "Bayan Obo"]);
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
  expect(focused()).toBe(" Organisation outside China");
  await user.keyboard("{End}");
  expect(focused()).toBe("Australia");
  await user.keyboard("{Control>}{Home}{/Control}{Enter}");
  expect(focused()).toBe("Baogang Group");
  expect(address()).toBe("/table?s=group.mine.abroad&sel=group");
  await user.keyboard("{ArrowUp}{Enter}");
  expect(focused()).toBe("Name ");
  expect(address()).toBe("/table?s=group.mine.abroad&sel=group&sort=name");
});

test("of a long table only the rows in sight are in the page, and its length is told", async () => {
  const user = userEvent.setup();
  const many = Array.from({ length: 600 }, (_, index) => entityOf({ id: `e-${index}`, name: `Entity ${index}` }));
  giveSizes();
  await open(`s=${many.map(({ id }) => id).join(".")}`, {
    "/api/picture": fakePicture({ entities: many, claims: [] }),
  });
  const grid = await screen.findByRole("grid");
  expect(grid.getAttribute("aria-rowcount")).toBe("601");
  await waitFor(() => expect(cells().length).toBeGreaterThan(10));
  expect(cells().length).toBeLessThan(60);
  act(() => screen.getByRole("rowheader", { name: "Entity 0" }).focus());
  await user.keyboard("{Control>}{End}{/Control}{Home}");
  expect(focused()).toBe("Entity 599");
});

test("a long table is printed with all its rows, and then only those in sight are in the page again", async () => {
  const many = Array.from({ length: 600 }, (_, index) => entityOf({ id: `e-${index}`, name: `Entity ${index}` }));
  giveSizes();
  await open(`s=${many.map(({ id }) => id).join(".")}`, {
    "/api/picture": fakePicture({ entities: many, claims: [] }),
  });
  await waitFor(() => expect(cells().length).toBeGreaterThan(10));
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(cells().length).toBe(600);
  act(() => void window.dispatchEvent(new Event("afterprint")));
  await waitFor(() => expect(cells().length).toBeLessThan(60));
});

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

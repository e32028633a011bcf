import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DetailPanel } from "../../../../../client/src/pages/panel/frame/DetailPanel.tsx";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const entities = ["a", "b", "c"].map((id) => entityOf({ id, name: id.toUpperCase(), neighbour_count: 9 }));
const claims = [claimOf({ id: "1" }), claimOf({ id: "2", evidence: "corroborated" })];

function open(search: string, opened: string[][] = []) {
  fakeFetch({
    "/api/claims/between": { body: { entities, claims } },
    "/api/picture": { body: { opened, entities, claims } },
  });
  renderClient(<DetailPanel />, `/explore?${search}`);
  return userEvent.setup();
}

test("several selected entities are counted and listed, each with its claims to the others", async () => {
  open("s=a.b.c&sel=a.b.c");
  expect(await screen.findByRole("heading", { level: 2, name: "3 entities selected" })).toBeTruthy();
  expect(await screen.findByText("2 claims among them")).toBeTruthy();
  const list = await screen.findByRole("list", { name: "Selected entities" });
  expect([...list.children].map((item) => item.textContent?.trim())).toEqual([
    "A2 among these",
    "B2 among these",
    "C0 among these",
  ]);
  expect(document.title).toBe("3 entities selected - Rare Earth Atlas");
});

test("one of them is read, or let go", async () => {
  const user = open("s=a.b.c&sel=a.b.c");
  await user.click(await screen.findByRole("button", { name: "Remove B from the selection" }));
  expect(address()).toBe("/explore?s=a.b.c&sel=a.c");
  await user.click(screen.getByRole("button", { name: "C" }));
  expect(address()).toBe("/explore?s=a.b.c&sel=c");
});

test("the focus stays in the panel when one is let go or all are hidden", async () => {
  const user = open("s=a.b.c&sel=a.b.c");
  for (const name of ["Remove B from the selection", "Hide"]) {
    (await screen.findByRole("button", { name })).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("complementary").contains(document.activeElement)).toBe(true));
  }
});

test("the focus stays in the panel when one of them is read, or one only is left", async () => {
  const user = open("s=a.b.c&sel=a.b");
  (await screen.findByRole("button", { name: "Remove B from the selection" })).focus();
  await user.keyboard("{Enter}");
  expect(address()).toBe("/explore?s=a.b.c&sel=a");
  await waitFor(() => expect(screen.getByRole("complementary").contains(document.activeElement)).toBe(true));
});

test("all are opened or hidden together, or all others are", async () => {
  const user = open("s=a.b.c&sel=a.b");
  await user.click(await screen.findByRole("button", { name: "Hide others" }));
  expect(address()).toBe("/explore?s=a.b.c&hide=c&sel=a.b");
  await user.click(screen.getByRole("button", { name: "Open their neighbours" }));
  expect(address()).toBe("/explore?s=a.b.c,a*,b*&hide=c&sel=a.b");
});

test("where nobody is recorded to fund them that is said in place of a button", async () => {
  open("s=a.b.c&sel=a.b", [[], [], ["x"]]);
  expect(await screen.findByRole("button", { name: "Open who owns them (1)" })).toBeTruthy();
  expect(screen.getByText("No funder of them is recorded. Nothing that they make is recorded.")).toBeTruthy();
});

test("of two, the claims between them are read, or paths looked for", async () => {
  const user = open("s=a.b.c&sel=a.b");
  const link = await screen.findByRole("link", { name: "Find path between them" });
  expect(link.getAttribute("href")).toBe("/paths?from=a&to=b");
  await user.click(screen.getByRole("button", { name: "Read the claims between them" }));
  expect(address()).toBe("/explore?s=a.b.c&sel=a~b");
});

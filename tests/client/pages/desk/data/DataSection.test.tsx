import type { DataPreview, DataState } from "@atlas/server/contract";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DeskPage } from "../../../../../client/src/pages/desk/page/DeskPage.tsx";
import { type FakeFetch, fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { deskChangeOf, deskOf, findingOf } from "../../../../support/records/deskRecords.ts";

const first = { version: "2027.1", date: "2026-11-30" };
const second = { version: "2027.2", date: "2026-12-20" };
const served: DataState = { served: first, before: null, who: null, when: null, history: [] };
const who = "Ada";
const when = "2026-12-21T09:00:00Z";
const step = { from: "2027.1", to: "2027.2", back: false, who, when };
const taken: DataState = { served: second, before: first, who, when, history: [step] };

function previewOf(changes: Partial<DataPreview> = {}): DataPreview {
  return {
    served: first,
    version: second,
    hash: "0123456789ab",
    order: "newer",
    kinds: [
      { kind: "gone", count: 2 },
      { kind: "added", count: 5 },
      { kind: "other", count: 0 },
    ],
    changes: [],
    entity_counts: { removed: 0, added: 3, renamed: 1 },
    faults: [],
    touched: [],
    ...changes,
  };
}

/** Opens the desk's page, and chooses a package that the server would answer so. */
async function choose(preview: FakeFetch["answers"][string], answers: FakeFetch["answers"] = {}) {
  const server = fakeFetch({
    "/api/desk": { body: deskOf({ who: "Ada" }) },
    "/api/desk/data": (_path, body) => ({ body: body === null ? served : taken }),
    "/api/desk/data/preview": preview,
    ...answers,
  });
  renderClient(<DeskPage viewQuery="" />, "/desk");
  const region = await screen.findByRole("region", { name: "Data" });
  await within(region).findByText("Version 2027.1 of 30 November 2026 is served.");
  const input = region.querySelector("input");
  if (input === null) throw new Error("there is no way to choose a file");
  await userEvent.upload(input, new File(["zip"], "datapackage.zip", { type: "application/zip" }));
  return server;
}

test("a package says what it is and changes, and is taken in on request", async () => {
  await choose({ body: previewOf() });
  const box = within(await screen.findByRole("region", { name: "Data package “datapackage.zip”" }));
  await box.findByText(/^Version 2027\.2 of 20 December 2026, in place of version 2027\.1 of 30 November 2026/);
  expect(box.getByText("Its files, its rows and its content hash 0123456789ab are as it says.")).toBeDefined();
  expect(box.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Gone: 2", "New: 5"]);
  expect(box.getByText("Entities: 3 new, 0 gone, 1 renamed.")).toBeDefined();
  await userEvent.click(box.getByRole("button", { name: "Take in version 2027.2" }));
  await box.findByText(/^Version 2027\.2 is served now/);
  expect(box.getByRole("link", { name: "What changed" }).getAttribute("href")).toBe("/changes?from=2027.1");
});

test("own rows that do not fit are listed in words, can be changed, and are set aside by the button that takes the version", async () => {
  const claim = { table: "claims" as const, key: "desk-1", column: "subject" };
  const faults = [
    { ...claim, message: 'has "nova-motors", expected the id of an entity' },
    { ...claim, column: "id", message: 'has "desk-1", the id of claims/a.csv:3, expected an unused id, or a row' },
    { table: "sources" as const, key: "talk", column: "url", message: "is that of another source" },
  ];
  let sent: unknown = null;
  await choose(
    { body: previewOf({ faults }) },
    {
      "/api/desk": { body: deskOf({ who: "Ada", rows: [findingOf("desk-1", "Nova Motors buys magnets.")] }) },
      "/api/desk/data": (_path, body) => {
        sent = body ?? sent;
        return { body: body === null ? served : taken };
      },
    },
  );
  const button = await screen.findByRole("button", { name: "Set them aside and take in version 2027.2" });
  const box = within(screen.getByRole("region", { name: "Data package “datapackage.zip”" }));
  const [first, second] = box.getAllByText("Nova Motors buys magnets.").map((name) => name.closest("li")?.textContent);
  expect(first).toContain("“nova-motors” is not in that version.");
  expect(second).toContain("That version has “desk-1” too.");
  expect(box.getByText("is that of another source").closest("li")?.textContent).toContain("talk");
  expect(box.getAllByRole("button", { name: "Edit: Nova Motors buys magnets." })).toHaveLength(2);
  await userEvent.click(button);
  await box.findByText(/^Version 2027\.2 is served now\. What did not fit it is set aside/);
  expect(sent).toEqual({ content: "emlw", older: false, aside: true });
});

test("an older version is taken in only if the reader says that it is meant", async () => {
  await choose({ body: previewOf({ order: "older" }) });
  const button = await screen.findByRole("button", { name: "Take in version 2027.2" });
  expect(button.hasAttribute("disabled")).toBe(true);
  await userEvent.click(screen.getByRole("checkbox", { name: "I mean the older version" }));
  expect(button.hasAttribute("disabled")).toBe(false);
});

test("what is wrong with a package is told line by line", async () => {
  const message = "claims/a.csv:2 share_pct: is wrong\nclaims/b.csv:3 since: is wrong";
  await choose({ status: 422, code: "faulty_rows", message });
  const alert = within(await screen.findByRole("alert"));
  expect(alert.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(message.split("\n"));
});

test("a change of the version stands in the history among the desk's own changes, and the latest can be undone", async () => {
  const change = (number: number, time: string) => deskChangeOf({ number, when: time, summary: `Change ${number}` });
  const history = [change(2, "2026-12-22T09:00:00Z"), change(1, "2026-12-20T09:00:00Z")];
  const gone = { from: "2027.2", to: "2027.1", back: true, who: "Bea", when: "2026-12-23T09:00:00Z" };
  let isBack = false;
  fakeFetch({
    "/api/desk": { body: deskOf({ who, history }) },
    "/api/desk/data": () => ({
      body: isBack ? { served: first, before: second, who: "Bea", when: gone.when, history: [gone, step] } : taken,
    }),
    "/api/desk/data/back": (_path, body) => {
      isBack = JSON.stringify(body) === '{"to":"2027.1","aside":false}';
      return { body: taken };
    },
  });
  renderClient(<DeskPage viewQuery="" />, "/desk");
  const region = within(await screen.findByRole("region", { name: /^History/ }));
  const item = await region.findByText("Version 2027.2 of the data taken in, in place of 2027.1");
  const names = () => region.getAllByRole("listitem").map((each) => each.querySelector("p")?.textContent);
  expect(names()).toEqual(["Added: Change 2", item.textContent, "Added: Change 1"]);
  await userEvent.click(region.getByRole("button", { name: `Undo: ${item.textContent}` }));
  await region.findByText("Went back from version 2027.2 of the data to 2027.1");
  expect(item.closest("li")?.textContent).toContain("undone by Bea");
  expect(region.queryByRole("button", { name: `Undo: ${item.textContent}` })).toBeNull();
});

test("a server without a desk takes nothing in, and says where it is done", async () => {
  fakeFetch({ "/api/desk": { body: deskOf({ writes: false, why_not: "off", name: null }) } });
  renderClient(<DeskPage viewQuery="" />, "/desk");
  const region = await screen.findByRole("region", { name: "Data" });
  expect(within(region).getByText(/A newer version comes in at a desk/)).toBeDefined();
  expect(within(region).queryByRole("button")).toBeNull();
});

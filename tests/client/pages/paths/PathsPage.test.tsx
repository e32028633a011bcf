import type { Claim, ClaimDetail } from "@atlas/server/contract";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { isFull } from "../../../../client/src/model/address/view/fitsAddress.ts";
import { clickClipboard } from "../../../support/browser/clickClipboard.ts";
import {
  asked,
  controls,
  counterpart,
  entities,
  found,
  funds,
  open,
  pathsAsked,
  said,
  serve,
} from "../../../support/browser/pathsPage.tsx";
import { address } from "../../../support/browser/renderClient.tsx";
import { claimOf, sourceOf } from "../../../support/records/clientRecords.ts";

test("a path reads as sentences from one end to the other, with evidence, claims, sources and its weakest link", async () => {
  serve({ "/api/paths": { body: found } });
  open(asked);
  await screen.findByRole("heading", { name: "1 path of 2 steps" });
  expect(said()).toBe("1 path of 2 steps");
  expect(document.title).toBe("Paths from Baogang Group to Lynas - Rare Earth Atlas");
  const path = screen.getByRole("article", { name: "1. 2 steps" });
  expect(within(path).getByText("Weakest link: assessed by the editors; a step is not dated")).toBeDefined();
  const [first, second] = within(path)
    .getAllByRole("listitem")
    .filter((item) => item.querySelector("details"));
  expect(first?.querySelector("p")?.textContent).toBe(
    "Baogang Group controls Northern Rare Earth: in force (not dated). Corroborated ",
  );
  expect(second?.querySelector("p")?.textContent).toBe(
    "Northern Rare Earth is a counterpart of Lynas: a comparison (sources not dated). Assessed by the editors weakest link",
  );
  expect([first, second].map((hop) => hop?.querySelector("summary")?.textContent)).toEqual([
    "2 claims, 2 grades, 3 sources",
    "1 claim, 1 source",
  ]);
  const without = "Find paths without this claim";
  expect([...(first?.querySelectorAll("details li") ?? [])].map((item) => item.textContent)).toEqual([
    `Baogang Group controls Northern Rare Earth: in force (not dated). CorroboratedBaogang holds 38 % of Northern Rare Earth. since 1997${without}`,
    `Baogang Group funds Northern Rare Earth: planned (not dated). Self-reportedBaogang plans to fund its subsidiary. ${without}`,
  ]);
});

test("a hop with a disputed claim in force is disputed, however good the others are, and says that grades differ", async () => {
  const doubted = { ...funds, evidence: "disputed" as const, status: "in-force" as const };
  const paths = found.paths.map((path) => ({ ...path, weakest: { hop: 0, evidence: "disputed" as const } }));
  serve({ "/api/paths": { body: { ...found, paths, claims: [controls, doubted, counterpart] } } });
  open(asked);
  const summary = await screen.findByText("2 claims, 2 grades, 3 sources");
  expect(summary.closest("li")?.querySelector("p")?.textContent).toBe(
    "Baogang Group funds Northern Rare Earth: no dated source. Disputed weakest link",
  );
});

test("the claims of a hop are read in the picture of the whole path, and the path is added to the view as one step", async () => {
  serve({ "/api/paths": { body: found } });
  open(asked, "?s=tesla*,northern&hide=lynas&labels=en");
  const read = await screen.findByRole("link", {
    name: "Read the claims between Northern Rare Earth and Lynas with their sources",
  });
  expect(read.getAttribute("href")).toBe(
    "/explore?s=baogang.northern.lynas&sel=claim:counterpart&at=baogang:0:0,northern:190:0,lynas:380:0",
  );
  await userEvent.click(screen.getByRole("link", { name: "Add to view: path 1" }));
  expect(address()).toBe("/explore?s=tesla*,northern,baogang.lynas&labels=en");
});

test("a path for which the view has no room is not added, which is noted until another is shown alone", async () => {
  serve({ "/api/paths": { body: found } });
  open(asked, `?s=${Array.from({ length: 300 }, (_, index) => `a${index}`).join()}`);
  await userEvent.click(await screen.findByRole("link", { name: "Add to view: path 1" }));
  expect([address(), isFull.value()]).toEqual([asked, true]);
  await userEvent.click(screen.getByRole("link", { name: "Show only this path: 1" }));
  expect([address().startsWith("/explore?s=baogang.northern.lynas&"), isFull.value()]).toEqual([true, false]);
});

test("the last paths stay while those for another restriction are on their way", async () => {
  const fake = serve({ "/api/paths": { body: found } });
  open(asked);
  await screen.findByRole("article");
  fake.hold("maxHops=5");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "At most" }), "5 steps");
  expect(screen.getByRole("article")).toBeDefined();
  act(() => fake.release());
  await waitFor(() => expect(said()).toBe("1 path of 2 steps"));
});

test("a path is looked for without an entity on it, and with it again", async () => {
  serve({ "/api/paths": { body: found } });
  open(asked);
  await userEvent.click(await screen.findByRole("button", { name: "Search again without Northern Rare Earth" }));
  expect(address()).toBe(`${asked}&avoid=northern`);
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "Paths" }));
  await userEvent.click(await screen.findByRole("button", { name: "Stop avoiding Northern Rare Earth" }));
  expect(address()).toBe(asked);
});

test("what paths had to run through is avoided in its place, and no request holds both", async () => {
  const fake = serve({ "/api/paths": { body: found } });
  open(`${asked}&via=northern`);
  await userEvent.click(await screen.findByRole("button", { name: "Search again without Northern Rare Earth" }));
  expect(address()).toBe(`${asked}&avoid=northern`);
  await waitFor(() => expect(pathsAsked(fake).at(-1)).toContain("avoid=northern"));
  expect(pathsAsked(fake).filter((one) => one.includes("via=northern") && one.includes("avoid=northern"))).toEqual([]);
});

test("paths are looked for that do not rest on a claim, and with it again", async () => {
  const rested: ClaimDetail = { claim: funds, entities, sources: [] };
  const fake = serve({ "/api/paths": { body: found }, "/api/claims/funds": { body: rested } });
  open(asked);
  await userEvent.click(
    await screen.findByRole("button", { name: `Find paths without this claim ${funds.statement}`, hidden: true }),
  );
  expect(address()).toBe(`${asked}&avoidClaims=funds`);
  await waitFor(() => expect(pathsAsked(fake).at(-1)).toContain("avoidClaims=funds"));
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "Paths" }));
  await userEvent.click(
    await screen.findByRole("button", { name: "Stop avoiding Baogang Group funds Northern Rare Earth (planned)" }),
  );
  expect(address()).toBe(asked);
});

test("more paths than the first are shown on demand, and that more exist is said", async () => {
  const fake = serve({ "/api/paths": { body: { ...found, more: true } } });
  open(asked);
  await screen.findByText("More paths of these lengths exist.");
  await userEvent.click(screen.getByRole("button", { name: "Show up to 50" }));
  await waitFor(() => expect(pathsAsked(fake).at(-1)).toContain("&limit=50"));
  expect(address()).toBe(`${asked}&many=yes`);
  expect(screen.queryByRole("button", { name: "Show up to 50" })).toBeNull();
});

test("a server that does not answer is told, and asking again brings the paths", async () => {
  const fake = serve({ "/api/paths": "unreachable" });
  open(asked);
  const retry = await screen.findByRole("button", { name: "Try again" });
  fake.answers["/api/paths"] = { body: found };
  await userEvent.click(retry);
  expect(await screen.findByRole("article")).toBeDefined();
});

test("an empty view takes a path from left to right, and any view can be left for the path alone", async () => {
  serve({ "/api/paths": { body: found } });
  const alone = "/explore?s=baogang.northern.lynas&at=baogang:0:0,northern:190:0,lynas:380:0";
  const { unmount } = open(asked);
  expect((await screen.findByRole("link", { name: "Add to view: path 1" })).getAttribute("href")).toBe(alone);
  expect(screen.queryByRole("link", { name: "Show only this path: 1" })).toBeNull();
  unmount();
  open(asked, "s=tesla*");
  expect((await screen.findByRole("link", { name: "Show only this path: 1" })).getAttribute("href")).toBe(alone);
});

test("a path is copied as sentences with every claim's grade, statement and sources", async () => {
  const source = (id: string) => sourceOf({ id, publisher: `Publisher ${id}`, published: "2025-03" });
  const detail = (claim: Claim) => ({ body: { claim, entities, sources: claim.sources.map(source) } });
  serve({
    "/api/paths": { body: found },
    "/api/claims/controls": detail(controls),
    "/api/claims/funds": detail(funds),
    "/api/claims/counterpart": detail(counterpart),
  });
  open(asked);
  const button = await screen.findByRole("button", { name: "Copy as text: path 1" });
  const { click, copied } = clickClipboard();
  click(() => fireEvent.click(button));
  await waitFor(() => expect(button.textContent).toBe("Copied"));
  const text = copied[0]?.["text/plain"];
  expect(text?.split("\n").slice(0, 10)).toEqual([
    "From Baogang Group to Lynas in 2 steps",
    "Weakest link: assessed by the editors; a step is not dated.",
    "Northern Rare Earth is only compared with Lynas. It shows no goods going from one end to the other.",
    "",
    "1. Baogang Group controls Northern Rare Earth: in force (not dated). [Corroborated; controls]",
    "   Baogang holds 38 % of Northern Rare Earth.",
    "   Source: Publisher s1, Title of s1, March 2025, https://example.org/s1",
    "   Source: Publisher s2, Title of s2, March 2025, https://example.org/s2",
    "   Baogang Group funds Northern Rare Earth: planned (not dated). [Self-reported; funds]",
    "   Baogang plans to fund its subsidiary.",
  ]);
  expect(text).toMatch(/\n\/paths\?from=baogang&to=lynas \(open it in your own atlas\)$/);
});

test("pointing at a path in the list lets it stand out in the drawing of all paths", async () => {
  const direct = {
    entities: ["baogang", "lynas"],
    hops: [{ claims: ["direct"] }],
    weakest: found.paths[0]?.weakest,
    goods: null,
  };
  const claim = claimOf({ ...counterpart, id: "direct", object: "baogang" });
  serve({ "/api/paths": { body: { ...found, paths: [...found.paths, direct], claims: [...found.claims, claim] } } });
  open(asked);
  const map = await screen.findByRole("img", { name: /^All 2 paths/ });
  const faded = () =>
    [...map.querySelectorAll("[data-stop][data-faded]")].map((stop) => stop.getAttribute("data-stop"));
  expect(faded()).toEqual([]);
  await userEvent.hover(screen.getByRole("article", { name: "2. 1 step" }));
  expect(faded()).toEqual(["northern"]);
  await userEvent.unhover(screen.getByRole("article", { name: "2. 1 step" }));
  act(() => screen.getByRole("button", { name: "Copy as text: path 2" }).focus());
  await waitFor(() => expect(faded()).toEqual(["northern"]));
});

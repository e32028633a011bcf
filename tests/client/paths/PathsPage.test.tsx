import type { Claim, ClaimDetail, PathAnswer } from "@atlas/server/contract";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PathsPage } from "../../../client/src/paths/PathsPage.tsx";
import { claimOf, detailOf, entityOf, hitOf, sourceOf } from "../../support/clientRecords.ts";
import { type FakeFetch, fakeFetch } from "../../support/fakeFetch.ts";
import { address, renderClient } from "../../support/renderClient.tsx";

const baogang = entityOf({ id: "baogang", name: "Baogang Group" });
const northern = entityOf({ id: "northern", name: "Northern Rare Earth", subsidiary: true });
const lynas = entityOf({ id: "lynas", name: "Lynas", counterpart: true });
const entities = [baogang, northern, lynas];

const controls = claimOf({
  id: "controls",
  subject: "northern",
  predicate: "SUBSIDIARY_OF",
  object: "baogang",
  statement: "Baogang holds 38 % of Northern Rare Earth.",
  since: "1997",
  evidence: "corroborated",
  sources: ["s1", "s2"],
});
const funds = claimOf({
  id: "funds",
  subject: "baogang",
  predicate: "FUNDS",
  object: "northern",
  status: "planned",
  statement: "Baogang plans to fund its subsidiary.",
  evidence: "self-reported",
  sources: ["s2", "s3"],
});
const counterpart = claimOf({
  id: "counterpart",
  subject: "lynas",
  predicate: "COUNTERPART_OF",
  object: "northern",
  statement: "Both separate rare earths.",
  evidence: "assessed",
  sources: ["s4"],
});
const found: PathAnswer = {
  paths: [
    {
      entities: ["baogang", "northern", "lynas"],
      hops: [{ claims: ["controls", "funds"] }, { claims: ["counterpart"] }],
      weakest: { hop: 1, evidence: "assessed" },
    },
  ],
  entities,
  claims: [controls, funds, counterpart],
  shortest: 2,
  more: false,
};
const none: PathAnswer = { paths: [], entities: [], claims: [], shortest: null, more: false };

const details = Object.fromEntries(
  entities.map((entity) => [`/api/entities/${entity.id}`, { body: detailOf(entity) }] as const),
);
const asked = "/paths?from=baogang&to=lynas";

function serve(answers: FakeFetch["answers"]): FakeFetch {
  return fakeFetch({ ...details, ...answers });
}
function open(path: string, viewQuery = "") {
  return renderClient(<PathsPage viewQuery={viewQuery} />, path);
}
const end = (name: string) => screen.getByRole<HTMLInputElement>("combobox", { name });
const said = () => within(screen.getByRole("region", { name: "Paths" })).getByRole("status").textContent;
const pathsAsked = (fake: FakeFetch) => fake.asked.filter((path) => path.startsWith("/api/paths"));

test("a path reads as sentences from one end to the other, with evidence, claims, sources and its weakest link", async () => {
  serve({ "/api/paths": { body: found } });
  open(asked);
  await screen.findByRole("heading", { name: "1 path of 2 hops" });
  expect(said()).toBe("1 path of 2 hops");
  expect(document.title).toBe("Paths from Baogang Group to Lynas - Rare Earth Atlas");
  const path = screen.getByRole("article", { name: "1. 2 hops" });
  expect(within(path).getByText("Weakest link: assessed by us")).toBeDefined();
  const [first, second] = within(path)
    .getAllByRole("listitem")
    .filter((item) => item.querySelector("details"));
  expect(first?.querySelector("p")?.textContent).toBe("Baogang Group controls Northern Rare Earth. Corroborated ");
  expect(second?.querySelector("p")?.textContent).toBe(
    "Northern Rare Earth is a counterpart of Lynas. Assessed by us weakest link",
  );
  expect([first, second].map((hop) => hop?.querySelector("summary")?.textContent)).toEqual([
    "2 claims, 3 sources",
    "1 claim, 1 source",
  ]);
  const without = "Find paths without this claim";
  expect([...(first?.querySelectorAll("details li") ?? [])].map((item) => item.textContent)).toEqual([
    `Baogang Group controls Northern Rare Earth. CorroboratedBaogang holds 38 % of Northern Rare Earth. since 1997${without}`,
    `Baogang Group funds Northern Rare Earth (planned). Self-reportedBaogang plans to fund its subsidiary. ${without}`,
  ]);
});

test("a disputed claim on a hop that a better one carries is told without opening anything", async () => {
  const doubted = { ...funds, evidence: "disputed" as const };
  serve({ "/api/paths": { body: { ...found, claims: [controls, doubted, counterpart] } } });
  open(asked);
  expect(await screen.findByText("2 claims, 3 sources; 1 disputed")).toBeDefined();
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

test("nothing is asked before both ends are chosen, and the examples lead on", async () => {
  const fake = serve({ "/api/paths": { body: found } });
  open("/paths?from=baogang");
  await waitFor(() => expect(end("From").value).toBe("Baogang Group"));
  expect(pathsAsked(fake)).toEqual([]);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toContain(
    "/paths?from=baogang-group&to=lynas-rare-earths",
  );
});

test("an end is picked by typing and Enter; what is typed without picking is dropped", async () => {
  const fake = serve({ "/api/paths": { body: found }, "/api/search": { body: { hits: [hitOf(lynas)] } } });
  open("/paths?from=baogang");
  await waitFor(() => expect(end("From").value).toBe("Baogang Group"));
  await userEvent.type(end("To"), "lyn");
  await screen.findByRole("option", { name: /Lynas/ });
  await userEvent.keyboard("{Enter}");
  expect(address()).toBe(asked);
  await waitFor(() => expect(end("To").value).toBe("Lynas"));
  await screen.findByRole("article");
  expect(pathsAsked(fake)).toEqual([
    "/api/paths?from=baogang&to=lynas&maxHops=4&limit=10&types=organisation,technology,product,policy",
  ]);
  await userEvent.type(end("From"), "x");
  await userEvent.tab();
  expect(end("From").value).toBe("Baogang Group");
});

test("from and to are swapped", async () => {
  serve({ "/api/paths": { body: found } });
  open(`${asked}&hops=3`);
  await userEvent.click(screen.getByRole("button", { name: "Swap from and to" }));
  expect(address()).toBe("/paths?from=lynas&to=baogang&hops=3");
});

test("what paths may consist of is chosen by keyboard, stands in the address and is asked for", async () => {
  const fake = serve({ "/api/paths": { body: found } });
  open(asked);
  await screen.findByRole("article");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "At most" }), "2 hops");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Evidence" }), "Assessed or better");
  await userEvent.type(screen.getByRole("textbox", { name: "As of" }), "2025-06{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "As of" }));
  screen.getByRole("button", { name: "Predicates: Any" }).focus();
  await userEvent.keyboard("{Enter}");
  await userEvent.click(await screen.findByRole("menuitemcheckbox", { name: "funds" }));
  await userEvent.keyboard("{Escape}");
  await userEvent.click(screen.getByRole("button", { name: "In between: 4 of 6 types" }));
  await userEvent.click(await screen.findByRole("menuitemcheckbox", { name: /^Places/ }));
  expect(address()).toBe(
    `${asked}&hops=2&floor=assessed&predicates=FUNDS&between=organisation,technology,product,place,policy&asOf=2025-06`,
  );
  await waitFor(() =>
    expect(pathsAsked(fake).at(-1)).toBe(
      "/api/paths?from=baogang&to=lynas&maxHops=2&limit=10&types=organisation,technology,product,place,policy" +
        "&through=place&predicates=FUNDS&evidence=corroborated,single-source,assessed&asOf=2025-06",
    ),
  );
});

test("the last type that may lie in between cannot be taken away", async () => {
  serve({ "/api/paths": { body: found } });
  open(`${asked}&between=technology`);
  await userEvent.click(screen.getByRole("button", { name: "In between: 1 of 6 types" }));
  const last = await screen.findByRole<HTMLButtonElement>("menuitemcheckbox", { name: "Technologies" });
  expect([last.getAttribute("aria-checked"), last.disabled || last.dataset.disabled === "true"]).toEqual([
    "true",
    true,
  ]);
});

test("a date that is none is refused in words and not asked for", async () => {
  serve({ "/api/paths": { body: found } });
  open(asked);
  await userEvent.type(screen.getByRole("textbox", { name: "As of" }), "2025-02-30{Enter}");
  expect(screen.getByRole("alert").textContent).toBe("A date is written 2025, 2025-06 or 2025-06-30.");
  expect(address()).toBe(asked);
});

test("the last paths stay while those for another restriction are on their way", async () => {
  const fake = serve({ "/api/paths": { body: found } });
  open(asked);
  await screen.findByRole("article");
  fake.hold("maxHops=5");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "At most" }), "5 hops");
  expect(screen.getByRole("article")).toBeDefined();
  act(() => fake.release());
  await waitFor(() => expect(said()).toBe("1 path of 2 hops"));
});

test("a path is looked for without an entity on it, and with it again", async () => {
  serve({ "/api/paths": { body: found } });
  open(asked);
  await userEvent.click(await screen.findByRole("button", { name: "Look again without Northern Rare Earth" }));
  expect(address()).toBe(`${asked}&avoid=northern`);
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "Paths" }));
  await userEvent.click(await screen.findByRole("button", { name: "Stop avoiding Northern Rare Earth" }));
  expect(address()).toBe(asked);
});

test("paths are looked for that do not rest on a claim, and with it again", async () => {
  const rested: ClaimDetail = { claim: funds, entities, sources: [] };
  const fake = serve({ "/api/paths": { body: found }, "/api/claims/funds": { body: rested } });
  open(asked);
  await userEvent.click(
    await screen.findByRole("button", { name: `Find paths without this claim: ${funds.statement}`, hidden: true }),
  );
  expect(address()).toBe(`${asked}&avoidClaims=funds`);
  await waitFor(() => expect(pathsAsked(fake).at(-1)).toContain("avoidClaims=funds"));
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "Paths" }));
  await userEvent.click(
    await screen.findByRole("button", { name: "Stop avoiding Baogang Group funds Northern Rare Earth" }),
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

describe("where there is no path", () => {
  const strict = `${asked}&hops=2&floor=corroborated`;

  test("each restriction is lifted alone, and what would find a path is offered", async () => {
    serve({
      "/api/paths": (path) => ({
        body: path.includes("maxHops=6") ? { ...found, shortest: 3 } : path.includes("maxHops=3") ? found : none,
      }),
    });
    open(strict);
    await screen.findByRole("heading", { name: "No path within 2 hops" });
    expect(
      await screen.findByText("With what is chosen above, nothing leads from Baogang Group to Lynas."),
    ).toBeDefined();
    const more = await screen.findByRole("link", { name: "With more hops: a path of 3 hops" });
    expect(screen.getAllByRole("link")).toEqual([more]);
    expect(
      screen.getByText("What would not help by itself: any evidence; any type in between, sectors and places too."),
    ).toBeDefined();
    await userEvent.click(more);
    expect(address()).toBe(`${asked}&hops=3&floor=corroborated`);
    await screen.findByRole("article");
  });

  test("lifting all at once is offered where nothing helps by itself", async () => {
    serve({
      "/api/paths": (path) => ({ body: isLoosest(path) ? found : none }),
    });
    open(strict);
    const all = await screen.findByRole("link", { name: "With all of this together: a path of 2 hops" });
    await userEvent.click(all);
    expect(address()).toBe(`${asked}&hops=2&between=organisation,technology,product,sector,place,policy`);
  });

  test("it is not said that there is none in the world", async () => {
    serve({ "/api/paths": { body: none } });
    open(strict);
    expect(
      await screen.findByText(
        "Nothing that could be loosened leads further: this data set does not connect the two within 6 hops. That does not mean that nothing connects them.",
      ),
    ).toBeDefined();
  });

  test("a search that was cut short says so and claims nothing", async () => {
    serve({ "/api/paths": { body: { ...none, more: true } } });
    open(asked);
    expect((await screen.findAllByText(/^The search was stopped before/)).length).toBeGreaterThan(0);
    expect(screen.queryByRole("heading", { name: /^No path/ })).toBeNull();
  });

  test("a failure while trying is told and can be tried again", async () => {
    const fake = serve({ "/api/paths": (path) => (path.includes("limit=1&") ? "unreachable" : { body: none }) });
    open(strict);
    const retry = await screen.findByRole("button", { name: "Try again" });
    fake.answers["/api/paths"] = { body: none };
    await userEvent.click(retry);
    await screen.findByText(/^Nothing that could be loosened/);
  });
});

test("an end that the data set does not have is named at its field", async () => {
  serve({ "/api/paths": { status: 404, code: "not_found" } });
  open("/paths?from=baogang&to=no-such");
  expect((await screen.findByRole("alert")).textContent).toBe("Not in this data set: no-such");
});

test("one entity at both ends is refused in words", () => {
  const fake = serve({ "/api/paths": { body: found } });
  open("/paths?from=baogang&to=baogang");
  expect(screen.getByText("From and to are the same entity. Choose two different ones.")).toBeDefined();
  expect(pathsAsked(fake)).toEqual([]);
});

test("a server that does not answer is told, and asking again brings the paths", async () => {
  const fake = serve({ "/api/paths": "unreachable" });
  open(asked);
  const retry = await screen.findByRole("button", { name: "Try again" });
  fake.answers["/api/paths"] = { body: found };
  await userEvent.click(retry);
  await screen.findByRole("article");
});

function isLoosest(path: string): boolean {
  return path.includes("maxHops=6") && path.includes("through=sector,place") && !path.includes("evidence=");
}

test("an empty view takes a path from left to right, and any view can be left for the path alone", async () => {
  serve({ "/api/paths": { body: found } });
  const alone = "/explore?s=baogang.northern.lynas&at=baogang:0:0,northern:190:0,lynas:380:0";
  const { unmount } = open(asked);
  expect((await screen.findByRole("link", { name: "Add to view: path 1" })).getAttribute("href")).toBe(alone);
  expect(screen.queryByRole("link", { name: "Show alone: path 1" })).toBeNull();
  unmount();
  open(asked, "s=tesla*");
  expect((await screen.findByRole("link", { name: "Show alone: path 1" })).getAttribute("href")).toBe(alone);
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
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await userEvent.click(button);
  await waitFor(() => expect(button.textContent).toBe("Copied"));
  expect(copied[0]?.split("\n").slice(0, 9)).toEqual([
    "From Baogang Group to Lynas in 2 hops",
    "Weakest link: assessed by us.",
    "",
    "1. Baogang Group controls Northern Rare Earth. [Corroborated; controls]",
    "   Baogang holds 38 % of Northern Rare Earth.",
    "   Source: Publisher s1, Title of s1, March 2025, https://example.org/s1",
    "   Source: Publisher s2, Title of s2, March 2025, https://example.org/s2",
    "   Baogang Group funds Northern Rare Earth (planned). [Self-reported; funds]",
    "   Baogang plans to fund its subsidiary.",
  ]);
  expect(copied[0]).toMatch(/\nhttp:\/\/localhost\/paths\?from=baogang&to=lynas$/);
});

test("paths run through an entity that is added, until its chip is pressed", async () => {
  const fake = serve({ "/api/paths": { body: found }, "/api/search": { body: { hits: [hitOf(northern)] } } });
  open(asked);
  await userEvent.type(end("Through"), "north");
  await userEvent.click(await screen.findByRole("option", { name: /^Northern/ }));
  expect(address()).toBe(`${asked}&via=northern`);
  await waitFor(() => expect(pathsAsked(fake).at(-1)).toContain("via=northern"));
  await userEvent.click(await screen.findByRole("button", { name: "No longer through Northern Rare Earth" }));
  expect(address()).toBe(asked);
});

test("where no path runs through what is chosen, that is what is named as in the way", async () => {
  serve({
    "/api/paths": (path) => ({ body: path.includes("via=northern") ? none : found }),
  });
  open(`${asked}&via=northern&hops=6&between=organisation,technology,product,sector,place,policy`);
  const way = await screen.findByRole("link", {
    name: "With nothing that it must run through: a path of 2 hops",
  });
  expect(screen.getByText(/nothing leads from Baogang Group to Lynas through Northern Rare Earth\.$/)).toBeDefined();
  await userEvent.click(way);
  await screen.findByRole("article", { name: "1. 2 hops" });
});

test("an entity that is dropped on a field is chosen there", async () => {
  serve({ "/api/paths": { body: found } });
  open("/paths?from=baogang");
  const data = new Map([["application/x-atlas-entity", "lynas"]]);
  const dataTransfer = { types: [...data.keys()], getData: (kind: string) => data.get(kind) ?? "", dropEffect: "" };
  fireEvent.dragOver(end("To"), { dataTransfer });
  fireEvent.drop(end("To"), { dataTransfer });
  await waitFor(() => expect(address()).toBe(asked));
});

test("pointing at a path in the list lets it stand out in the drawing of all paths", async () => {
  const direct = { entities: ["baogang", "lynas"], hops: [{ claims: ["direct"] }], weakest: found.paths[0]?.weakest };
  const claim = claimOf({ ...counterpart, id: "direct", object: "baogang" });
  serve({ "/api/paths": { body: { ...found, paths: [...found.paths, direct], claims: [...found.claims, claim] } } });
  open(asked);
  const map = await screen.findByRole("img", { name: /^All 2 paths/ });
  const faded = () =>
    [...map.querySelectorAll("[data-stop][data-faded]")].map((stop) => stop.getAttribute("data-stop"));
  expect(faded()).toEqual([]);
  await userEvent.hover(screen.getByRole("article", { name: "2. 1 hop" }));
  expect(faded()).toEqual(["northern"]);
  await userEvent.unhover(screen.getByRole("article", { name: "2. 1 hop" }));
  act(() => screen.getByRole("button", { name: "Copy as text: path 2" }).focus());
  await waitFor(() => expect(faded()).toEqual(["northern"]));
});

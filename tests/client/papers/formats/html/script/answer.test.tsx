import { fireEvent, screen, within } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { answer } from "../../../../../../client/src/papers/formats/html/script/answer.ts";
import {
  DATA_ID,
  type PageClaim,
  type PageData,
} from "../../../../../../client/src/papers/formats/html/script/PageData.ts";
import { pageOfClaims } from "./pageOfClaims.ts";

beforeEach(() => open(pageOfClaims()));

function open(pageData: PageData, hasRoomBeside?: () => boolean): void {
  document.body.replaceChildren();
  const shape = (kind: string, id: string) =>
    `<g class="${kind === "entity" ? "entity" : "link"}" data-${kind}="${id}"><path class="line" d="M0 0L9 9"/></g>`;
  document.body.innerHTML = `<main><figure><div class="wide"><div role="img"><svg role="img">
    ${shape("link", "alloy~ore")}${shape("link", "alloy~cafe")}
    ${["ore", "alloy", "cafe"].map((id) => shape("entity", id)).join("")}
    <g class="text" data-link="alloy~ore" data-at="4 5 7"><g class="verb">owns +1</g></g></svg></div></div></figure></main>`;
  const data = document.createElement("script");
  data.type = "application/json";
  data.id = DATA_ID;
  data.textContent = JSON.stringify(pageData);
  document.body.append(data);
  answer(document, hasRoomBeside);
}

test("pointing at an entity lists its claims with grade, reason, facts and sources for and against", () => {
  expect(panel()).toBeNull();
  point("Ore Group 矿业集团: 1 claims");
  const shown = within(panel() ?? document.body);
  shown.getByRole("heading", { level: 2, name: "Ore Group 矿业集团" });
  shown.getByRole("heading", { level: 3, name: /^Ore Group owns Alloy/ });
  shown.getByText("A court ruled that it holds 40%.");
  shown.getByText("Disputed: one publisher contradicts it");
  shown.getByText("In force; 40%");
  expect(shown.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Gazette: Ruling <b>40</b>, May 2024 · Counts",
    "Daily: Supply, undated",
  ]);
  expect(shown.getByRole("link", { name: "Ruling <b>40</b>" }).getAttribute("href")).toBe("https://example.org/1");
  expect(shown.getByRole("link", { name: "Note 1" }).getAttribute("href")).toBe("#note-1");
});

test("a click keeps a line open, Escape closes it", async () => {
  const line = part("Ore Group owns a stake in Alloy (disputed)");
  await userEvent.click(line);
  point("Magnet Café: 1 claims");
  expect(titles()).toEqual(["Ore Group owns Alloy"]);
  expect(line.classList.contains("chosen")).toBe(true);
  await userEvent.keyboard("{Escape}");
  expect(panel()).toBeNull();
});

test("keys go through entities and their lines, and what they reach is shown; Enter goes into the list, Escape back", async () => {
  part("Ore Group 矿业集团: 1 claims").focus();
  const reached: (string | null | undefined)[] = [];
  for (const key of ["{ArrowRight}", "{ArrowRight}", "{End}", "{Home}", "{ArrowRight}"]) {
    await userEvent.keyboard(key);
    reached.push(document.activeElement?.getAttribute("aria-label"));
  }
  expect(reached).toEqual([
    "Ore Group owns a stake in Alloy (disputed)",
    "Alloy: 2 claims",
    "Magnet Café: 1 claims",
    "Ore Group 矿业集团: 1 claims",
    "Ore Group owns a stake in Alloy (disputed)",
  ]);
  expect(titles()).toEqual(["Ore Group owns Alloy"]);
  expect([...document.querySelectorAll("svg [tabindex='0']")]).toEqual([document.activeElement]);
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement?.tagName).toBe("H2");
  await userEvent.keyboard("{Escape}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Ore Group owns a stake in Alloy (disputed)");
});

test("grades and search narrow the list and fade the rest of the figure, and say how many claims fit", async () => {
  const status = screen.getByRole("status");
  expect(status.textContent).toBe("2 claims");
  await userEvent.click(screen.getByRole("checkbox", { name: "Disputed (1)" }));
  expect(status.textContent).toBe("1 of 2 claims");
  expect(titles()).toEqual(["Alloy supplies Magnet Café"]);
  expect(faded()).toEqual(["alloy~ore", "ore"]);
  await userEvent.click(screen.getByRole("checkbox", { name: "Disputed (1)" }));
  expect(panel()).toBeNull();
  expect(faded()).toEqual([]);
  await userEvent.type(screen.getByRole("searchbox", { name: "Search" }), "court");
  expect(titles()).toEqual(["Ore Group owns Alloy"]);
  await userEvent.type(screen.getByRole("searchbox"), " nowhere");
  expect(screen.getByText("No claim fits.")).toBeTruthy();
});

test("a search for an entity that the figure does not draw says so, lists its claims and leaves the figure as it is", async () => {
  const page = pageOfClaims();
  const [claim] = page.claims;
  if (!claim) throw new Error("There is no claim.");
  const elsewhere = {
    ...claim,
    line: "port~ship",
    ends: ["port", "ship"],
    title: "Port owns Ship",
    grade: "corroborated",
  };
  open({
    ...page,
    entities: [...page.entities, { id: "port", names: ["Port", "港口"] }, { id: "ship", names: ["Ship"] }],
    claims: [...page.claims, elsewhere as PageClaim],
  });
  const status = screen.getByRole("status");
  expect(status.textContent).toBe("3 claims, 2 in the figure");
  await userEvent.click(part("Ore Group owns a stake in Alloy (disputed)"));
  await userEvent.type(screen.getByRole("searchbox"), "港口");
  expect(status.textContent).toBe("1 of 3 claims, none in the figure. Not drawn: Port 港口.");
  expect(titles()).toEqual(["Port owns Ship"]);
  expect(faded()).toEqual([]);
});

test("where only some claims of a line fit, the line says how many instead of its text about all", async () => {
  const page = pageOfClaims();
  const [claim] = page.claims;
  if (!claim) throw new Error("There is no claim.");
  open({ ...page, claims: [...page.claims, { ...claim, grade: "corroborated" }] });
  const text = document.querySelector("g.text");
  expect(text?.classList.contains("partly")).toBe(false);
  await userEvent.click(screen.getByRole("checkbox", { name: "Disputed (1)" }));
  expect(text?.classList.contains("partly")).toBe(true);
  expect(text?.querySelector("text")?.textContent).toBe("1 of 2 claims");
  await userEvent.click(screen.getByRole("checkbox", { name: "Disputed (1)" }));
  expect(text?.classList.contains("partly")).toBe(false);
});

test("where there is room beside the figure, the claims are listed there from the start", async () => {
  open(pageOfClaims(), () => true);
  expect(titles()).toEqual(["Ore Group owns Alloy", "Alloy supplies Magnet Café"]);
  expect(screen.queryByRole("button", { name: "Close" })).toBeNull();
  point("Magnet Café: 1 claims");
  expect(titles()).toEqual(["Alloy supplies Magnet Café"]);
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(titles()).toHaveLength(2);
});

test("on a small screen the figure can be enlarged, and fitted again", async () => {
  await userEvent.click(screen.getByRole("button", { name: "Enlarge" }));
  expect(document.querySelector(".wide.large svg")).not.toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Fit" }));
  expect(document.querySelector(".large")).toBeNull();
});

test("all claims can be listed, and the figure is no longer one image", async () => {
  await userEvent.click(screen.getByRole("button", { name: "List them" }));
  expect(titles()).toEqual(["Ore Group owns Alloy", "Alloy supplies Magnet Café"]);
  expect(document.querySelector("[role=img]")).toBeNull();
});

test("a page without a figure stays as it is", () => {
  document.body.innerHTML = "<main></main>";
  answer(document);
  expect(document.body.innerHTML).toBe("<main></main>");
});

function part(name: string): HTMLElement {
  return screen.getByRole("button", { name });
}

/** jsdom has no pointer events with a type of pointer. */
function point(name: string): void {
  const event = new MouseEvent("pointerover", { bubbles: true });
  Object.defineProperty(event, "pointerType", { value: "mouse" });
  fireEvent(part(name), event);
}

function panel(): HTMLElement | null {
  return screen.queryByRole("complementary", { name: "Claims and sources" });
}

function titles(): string[] {
  return within(panel() ?? document.createElement("p"))
    .queryAllByRole("heading", { level: 3 })
    .map(({ firstChild }) => firstChild?.textContent ?? "");
}

function faded(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>("svg :is(.entity, .link).faded")].map(
    ({ dataset }) => dataset.link ?? dataset.entity,
  );
}

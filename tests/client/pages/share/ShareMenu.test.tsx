import { jest } from "@jest/globals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { isFull } from "../../../../client/src/model/address/view/fitsAddress.ts";
import { ShareMenu } from "../../../../client/src/pages/share/ShareMenu.tsx";
import { noteDrawnPlaces } from "../../../../client/src/picture/graph/canvasSignals.ts";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";

beforeEach(() => {
  localStorage.clear();
  fakeFetch({ "/api/summary": { body: { dataset: { version: "2026.11" } } } });
});

async function choose(user: UserEvent, item: string | RegExp): Promise<void> {
  await user.click(screen.getByRole("button", { name: /Share/ }));
  await user.click(await screen.findByRole("menuitem", { name: item }));
}

/** What the menu says aloud. */
function said(): string | null | undefined {
  return screen.getAllByRole("status")[0]?.textContent;
}

test("Copy link copies the whole address with the version of the data set, and says so, also aloud", async () => {
  const user = userEvent.setup();
  renderClient(<ShareMenu />, "/explore?s=baogang-group*");
  await waitFor(async () => {
    await choose(user, "Copy link");
    expect(await navigator.clipboard.readText()).toBe("http://localhost/explore?s=baogang-group*&v=2026.11");
  });
  expect(said()).toBe("Link copied");
  expect(screen.getByRole("button", { name: "Link copied (Share)" }).textContent).toBe("Link copied");
});

test("of a link that opens on this computer only the menu and the copy say so, and offer the view as a file", async () => {
  const user = userEvent.setup();
  renderClient(<ShareMenu />, "/ownership/baogang-group");
  await user.click(screen.getByRole("button", { name: "Share" }));
  expect(await screen.findByText(/^Links open on this computer only/)).toBeDefined();
  await user.click(screen.getByRole("menuitem", { name: "Copy link" }));
  const notice = await screen.findByText(/^This link opens on this computer only/);
  await user.click(within(notice).getByRole("button", { name: "Save as a file…" }));
  expect(await screen.findByRole("dialog", { name: "Save as a file" })).toBeDefined();
  expect(screen.queryByText(/^This link opens/)).toBeNull();
});

test("on the page of a briefing the menu and the copy say that the link has no title and text, and what to send", async () => {
  const user = userEvent.setup();
  renderClient(<ShareMenu />, "/briefing?s=baogang-group");
  await user.click(screen.getByRole("button", { name: "Share" }));
  expect((await screen.findByText(/^Links open on this computer only/)).textContent).toMatch(/not your title and text/);
  await user.click(screen.getByRole("menuitem", { name: "Copy link" }));
  expect((await screen.findByText(/^This link opens/)).textContent).toMatch(
    /not your title and text: for those, send the saved paper/,
  );
});

test("with an address that the operator set, links begin with it and nothing is said", async () => {
  const meta = Object.assign(document.createElement("meta"), {
    name: "atlas-public-url",
    content: "https://atlas.example.org",
  });
  document.head.append(meta);
  const user = userEvent.setup();
  renderClient(<ShareMenu />, "/explore?s=a");
  await choose(user, "Copy link");
  await waitFor(async () =>
    expect(await navigator.clipboard.readText()).toMatch(/^https:\/\/atlas\.example\.org\/explore\?s=a/),
  );
  expect(screen.queryByText(/this computer only/)).toBeNull();
  meta.remove();
});

test("a link with all positions holds the place of everything that the canvas draws", async () => {
  const user = userEvent.setup();
  renderClient(<ShareMenu />, "/explore?s=a*&at=a:9:9:1");
  noteDrawnPlaces(new Map([["a", { x: 1, y: -2 }]]));
  await choose(user, "Copy link with the position of every entity");
  await waitFor(async () =>
    expect(await navigator.clipboard.readText()).toMatch(/^http:\/\/localhost\/explore\?s=a\*&at=a:1:-2/),
  );
});

test("without a clipboard the old way of copying is tried, and a failure is told", async () => {
  const user = userEvent.setup({ writeToClipboard: false });
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  const copy = jest.fn(() => true);
  document.execCommand = copy;
  renderClient(<ShareMenu />);
  await choose(user, "Copy link");
  await waitFor(() => expect(said()).toBe("Link copied"));
  expect(copy).toHaveBeenCalledWith("copy");
  copy.mockReturnValue(false);
  await choose(user, "Copy link");
  await waitFor(() => expect(said()).toMatch(/^Not copied/));
});

test("a page without a view has nothing to save", async () => {
  const user = userEvent.setup();
  renderClient(<ShareMenu />, "/");
  await user.click(screen.getByRole("button", { name: "Share" }));
  expect((await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent)).toEqual([
    "Copy link",
    "Open a file…",
  ]);
});

const good = {
  kind: "rare-earth-atlas-view",
  format: 1,
  title: "Mine",
  address: "/table?s=a*",
  dataset_version: "2026.05",
  saved: "",
};
const drop = (text: string, name = "a.json") => {
  const files = [new File([text], name)];
  fireEvent.drop(window, { dataTransfer: { files, types: ["Files"] } });
};

test("a file that is dropped on the page opens its view, with the version that it was made with", async () => {
  renderClient(<ShareMenu />, "/");
  drop(JSON.stringify(good));
  await waitFor(() => expect(address()).toBe("/table?s=a*&v=2026.05"));
});

test("a file is opened and added with all of its address, also where a note in it asks something", async () => {
  const asking = { ...good, address: "/table?note=why?&s=a*" };
  renderClient(<ShareMenu />, "/explore?s=b");
  drop(JSON.stringify(asking));
  await userEvent.click(await screen.findByRole("button", { name: "Add to this view" }));
  await waitFor(() => expect(address()).toBe("/explore?s=b,a*"));
});

test("a file that is added to the briefing of an analysis leaves it the briefing of that analysis", async () => {
  renderClient(<ShareMenu />, "/briefing?s=b&analysis=/what-if");
  drop(JSON.stringify(good));
  await userEvent.click(await screen.findByRole("button", { name: "Add to this view" }));
  await waitFor(() => expect(address()).toBe("/briefing?s=b,a*&analysis=%2Fwhat-if"));
});

test("a file for which the address of the view has no room is not added, which is noted", async () => {
  const full = `/explore?s=${Array.from({ length: 300 }, (_, index) => `b${index}`).join()}`;
  renderClient(<ShareMenu />, full);
  drop(JSON.stringify(good));
  await userEvent.click(await screen.findByRole("button", { name: "Add to this view" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect([address(), isFull.value()]).toEqual([full, true]);
});

test("a file that shows nothing new makes no step", async () => {
  renderClient(<ShareMenu />, "/explore?s=a*");
  const entries = window.history.length;
  drop(JSON.stringify(good));
  await userEvent.click(await screen.findByRole("button", { name: "Add to this view" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect([address(), window.history.length]).toEqual(["/explore?s=a*", entries]);
});

test("what is no view says what is wrong with it, and the page stays as it was", async () => {
  renderClient(<ShareMenu />, "/explore?s=b");
  drop("PNG", "picture.png");
  expect((await screen.findByRole("alert")).textContent).toContain(
    "“picture.png” was not opened: it is not a view file",
  );
  drop(JSON.stringify({ ...good, format: 2 }));
  await waitFor(() =>
    expect(screen.getByRole("alert").textContent).toContain("saved by a newer version of the atlas (format 2)"),
  );
  await userEvent.click(screen.getByRole("button", { name: "Close this message" }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(address()).toBe("/explore?s=b");
});

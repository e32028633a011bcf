import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { handedText } from "../../../../client/src/model/address/pages/readAddress.ts";
import { keptText, takeText } from "../../../../client/src/pages/read/keptTexts.ts";
import { asked, bars, forgetAll, openRead } from "../../../support/browser/readPage.tsx";
import { address } from "../../../support/browser/renderClient.tsx";
import { shortArticle, shortReading } from "../../../support/reading/shortArticle.ts";

beforeEach(forgetAll);

test("a pasted text is read by the server alone; the address and the list of requests hold nothing of it", async () => {
  const server = openRead();
  await userEvent.click(screen.getByLabelText("Text of the article"));
  await userEvent.paste(shortArticle);
  await userEvent.click(screen.getByRole("button", { name: "Read this text" }));
  expect((await bars()).map((bar) => bar.getAttribute("aria-label"))).toEqual([
    "Sentence 1: Known, only from an interested party",
    "Sentence 2: The atlas says otherwise",
    "Sentence 3: Not in the atlas",
    "Sentence 4: Background",
  ]);
  expect(asked).toEqual([
    { text: shortArticle, subject: null, ignored: [], meanings: {}, title: null, url: null, publisher: null },
  ]);
  expect(address()).toMatch(/^\/read\?reading=text-\w+$/);
  expect(server.asked.join()).not.toContain("rotors");
  expect(JSON.stringify({ ...localStorage })).not.toContain("rotors");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Alpha opens a plant");
  expect(screen.getByText(/repeats what Alpha says/).parentElement?.textContent).toBe(
    "Trade Paper · trade press · repeats what Alpha says. This text is no independent source on Alpha and Beta.",
  );
});

test("another text is asked for beside the one before, which Back or its title brings again", async () => {
  takeText("An earlier text.");
  const key = takeText(shortArticle);
  openRead();
  await bars();
  expect(address()).toBe(`/read?reading=${key}`);
  await userEvent.click(screen.getByRole("link", { name: "Another text" }));
  expect(await screen.findByLabelText("Text of the article")).toBeDefined();
  const earlier = within(screen.getByRole("region", { name: "Texts of this tab" }));
  expect(earlier.getAllByRole("link").map((link) => link.textContent)).toEqual([
    "Alpha opens a plant",
    "An earlier text.",
  ]);
  await userEvent.click(earlier.getByRole("link", { name: "Alpha opens a plant" }));
  expect((await bars()).length).toBe(4);
  await userEvent.click(screen.getByRole("link", { name: "Another text" }));
  await userEvent.click(screen.getByRole("button", { name: "Forget these texts" }));
  expect([keptText(), sessionStorage.length]).toEqual([null, 0]);
});

test("while a text is read again, what is shown is said to be old, and Cancel takes the change back", async () => {
  takeText(shortArticle);
  const server = openRead();
  await bars();
  server.hold("/api/read");
  await userEvent.click(screen.getByRole("button", { name: "Beta" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Ignore “Beta” in this text" }));
  expect(await screen.findByText(/^Reading the text again/)).toBeDefined();
  expect(screen.getByRole("button", { name: "Take notice of “Beta” again" })).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(keptText()?.ignored).toEqual([]);
  await waitFor(() => expect(screen.queryByText(/^Reading the text again/)).toBeNull());
  expect(server.aborted).toEqual(["/api/read"]);
});

test("an empty text is told, and a link to a reading of another tab says why it is not there", async () => {
  openRead("/read?reading=text-elsewhere");
  expect(screen.getByText(/stayed in the tab where it was read/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Read this text" }));
  expect(screen.getByRole("alert").textContent).toMatch(/^There is no text to read yet/);
  expect(asked).toEqual([]);
});

test("a text that is too long is told, with where it was cut", async () => {
  takeText(`${"word ".repeat(7_999)}the end of it all.`);
  openRead("/read", { ...shortReading, cut: true, sentences: [] });
  expect((await screen.findByText(/Only the first 40,000 were read/)).textContent).toBe(
    "The text has 40,013 characters. Only the first 40,000 were read, up to “…word word word word word word word word word word the e”.",
  );
});

test("a text that the search hands over is read at once", async () => {
  handedText.set(shortArticle);
  openRead();
  expect((await bars()).length).toBe(4);
  expect(handedText.value()).toBeNull();
});

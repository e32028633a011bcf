import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { keptText, takeText } from "../../../../../client/src/pages/read/keptTexts.ts";
import { asked, bars, forgetAll, openRead } from "../../../../support/browser/readPage.tsx";
import { shortArticle } from "../../../../support/reading/shortArticle.ts";

beforeEach(forgetAll);

test("a name with two meanings asks which is meant, and a name can be ignored and noticed again", async () => {
  takeText(shortArticle);
  openRead();
  await bars();
  await userEvent.click(screen.getByTitle("Gamma: several entities have this name"));
  await userEvent.click(await screen.findByRole("menuitemradio", { name: /US|United States/ }, { timeout: 10_000 }));
  expect(keptText()?.meanings).toEqual({ gamma: "gamma-us" });
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ meanings: { gamma: "gamma-us" } }));
  await waitFor(() => expect(screen.queryByTitle(/several entities/)).toBeNull());
  await userEvent.click(screen.getByRole("button", { name: "Beta" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Ignore “Beta” in this text" }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ ignored: ["Beta"] }));
  await userEvent.click(screen.getByRole("button", { name: "Take notice of “Beta” again" }));
  expect(keptText()?.ignored).toEqual([]);
});

test("the menu of a name stands in the page, not in the sentence", async () => {
  takeText(shortArticle);
  openRead();
  await bars();
  await userEvent.click(screen.getByRole("button", { name: "Beta" }));
  const menu = await screen.findByRole("menu");
  expect(menu.closest("p, h2, [lang]:not(html)")).toBeNull();
  expect(menu.closest("main")).not.toBeNull();
  await userEvent.keyboard("{Escape}");
  expect(document.activeElement?.textContent).toBe("Beta");
});

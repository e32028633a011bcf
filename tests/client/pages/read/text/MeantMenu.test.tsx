import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { keptText, takeText } from "../../../../../client/src/pages/read/keptTexts.ts";
import { asked, bars, forgetAll, openRead } from "../../../../support/browser/readPage.tsx";
import { shortArticle, shortReading } from "../../../../support/reading/shortArticle.ts";

beforeEach(forgetAll);

test("a word that stands for a name says whom it means, and can be given another meaning at its place", async () => {
  takeText(shortArticle);
  const start = shortArticle.indexOf("It owns");
  const sentences = shortReading.sentences.map((one) =>
    one.start === start
      ? { ...one, meant: [{ start, end: start + 2, ids: ["alpha", "beta"], count: 1 as const }] }
      : one,
  );
  openRead("/read", { ...shortReading, sentences });
  await bars();
  await userEvent.click(screen.getByTitle("“It” is read as Alpha"));
  expect(await screen.findByRole("menuitem", { name: "Show the card of Alpha" }, { timeout: 10_000 })).toBeDefined();
  await userEvent.click(screen.getByRole("menuitemradio", { name: "Beta" }));
  expect(keptText()?.meanings).toEqual({ [`it@${start}`]: "beta" });
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ meanings: { [`it@${start}`]: "beta" } }));
});

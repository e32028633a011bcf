import type { EntityType } from "@atlas/server/vocabulary";
import { guessOf, inWords } from "../../../../../client/src/pages/desk/import/newNames.ts";

const guess = (text: string, ...types: EntityType[]) => guessOf({ text, types });

test("what several new names are taken for is told by number before they are added", () => {
  const guessed = ["Acme Magnets", "Beta Alloys", "Nova University"].flatMap(
    (text) => guess(text, "organisation") ?? [],
  );
  expect(inWords(guessed)).toBe("New organisation: private company (2); New organisation: university (1)");
});

test("nothing is guessed of a name that may be a firm or a product, or whose stage or kind nobody knows", () => {
  expect(guess("Sintered blocks", "organisation", "product")).toBeNull();
  expect(guess("Baotou University", "organisation", "product")?.kind).toBe("university");
  expect(guess("Grain boundary diffusion", "technology")).toBeNull();
  expect(guess("Sintered blocks", "product")).toEqual({ text: "Sintered blocks", type: "product", kind: "" });
});

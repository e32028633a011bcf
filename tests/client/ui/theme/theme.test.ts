import { readFileSync } from "node:fs";
import { DEFAULT_THEME } from "@mantine/core";
import { resolveVariables } from "../../../../client/src/ui/theme/theme.ts";

const read = (file: string) => readFileSync(`client/src/${file}`, "utf8");

/** The colour of a variable of theme.css in light and in dark. */
function coloursOf(name: string): [string, string] {
  const [, light = "", dark = ""] =
    new RegExp(`--${name}: light-dark\\((#\\w{6})\\w*, (#\\w{6})\\)`).exec(read("ui/theme/theme.css")) ?? [];
  return [light, dark];
}

/** Relative luminance as defined by WCAG. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(["sheet", "paper"])(
  "the rule around fields stands out three to one from the %s, in light and in dark",
  (ground) => {
    const rules = coloursOf("rule").map(luminance);
    for (const [place, under] of coloursOf(ground).map(luminance).entries()) {
      const [low = 0, high = 0] = [rules[place] ?? 0, under].sort((a, b) => a - b);
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(3);
    }
  },
);

test("fields have that rule, in light and in dark, those of a card's claims too", () => {
  const { light, dark } = resolveVariables(DEFAULT_THEME);
  expect([light["--mantine-color-gray-4"], dark["--mantine-color-dark-4"]]).toEqual(["var(--rule)", "var(--rule)"]);
  expect(read("pages/panel/entity/claims/ClaimsBar.module.css").match(/border: 1px solid .*/g)).toEqual(
    Array(2).fill("border: 1px solid var(--rule);"),
  );
});

import { isCountry } from "@atlas/server/country";
import { countryName } from "../../../../model/words/codes/codeNames.ts";
import { perLanguage } from "../../../../model/words/perLanguage.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);

/** All countries and regions by name. */
export const countryChoices = perLanguage((locale) =>
  codes.map((value) => ({ value, name: countryName(value) })).toSorted((a, b) => a.name.localeCompare(b.name, locale)),
);

import { isCountry } from "../rules/country.ts";

/** Adjectives and other names of countries and regions that Intl does not know, by code, separated by commas. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  AO: "angolan",
  AT: "austrian",
  AU: "australian, aussie, canberra, 澳洲, 澳",
  BE: "belgian",
  BR: "brazilian",
  CA: "canadian, ottawa",
  CH: "swiss",
  CL: "chilean",
  CN: "chinese, beijing, prc, mainland china, 我国",
  DE: "german, berlin, 德",
  DK: "danish",
  EE: "estonian",
  ES: "spanish",
  EU: "eu, european union, europe, european, brussels, 欧盟, 欧洲, 欧",
  FI: "finnish",
  FR: "french, 法",
  GB: "british, uk, britain, great britain, england, london, 英",
  GL: "greenlandic",
  IN: "indian",
  IT: "italian",
  JP: "japanese, tokyo, 日",
  KR: "korean, south korean, korea, seoul, 韩",
  KZ: "kazakh",
  LA: "laotian, lao",
  MG: "malagasy",
  MM: "burmese, burma",
  MW: "malawian",
  MX: "mexican",
  MY: "malaysian",
  NL: "dutch",
  NO: "norwegian",
  PL: "polish",
  RU: "russian, moscow",
  SA: "saudi",
  SE: "swedish",
  TW: "taiwanese",
  TZ: "tanzanian",
  UA: "ukrainian",
  US: "us, usa, america, american, washington, united states, u s, the states, 美, 美方",
  VN: "vietnamese",
  ZA: "south african",
};

/** Regions that are no country of the data set, by the codes of their countries. */
const REGIONS: readonly (readonly [names: string, codes: string])[] = [
  ["north america, north american, 北美", "US CA MX"],
  ["south america, latin america, latin american, 南美, 拉美", "BR CL AR PE BO"],
  ["africa, african, 非洲", "ZA AO TZ MW NA MG BI UG ZM KE NG"],
  ["southeast asia, asean, 东南亚", "MM LA VN MY TH ID PH"],
  ["nordic, scandinavia, scandinavian, 北欧", "SE NO FI DK"],
  ["g7, 七国集团", "US CA GB FR DE IT JP"],
];
/** Countries whose organisations stand for the region that they belong to. */
const EUROPEAN = "EU AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

/** Countries and territories whose names are also words of the trade, or which no question is about. */
const CONFUSING: ReadonlySet<string> = new Set(["TD", "JE", "GG", "IO", "BV", "GE", "JO", "NU", "CX", "NF"]);

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** The names of all countries and regions in both languages, each with the codes it stands for; the first code is its own. */
export function countryNames(): { phrase: string; codes: string[] }[] {
  const displayed = ["en", "zh-CN"].flatMap((locale) =>
    (["long", "short"] as const).map(
      (style) => new Intl.DisplayNames(locale, { type: "region", style, fallback: "none" }),
    ),
  );
  const ofCodes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => isCountry(code) && !CONFUSING.has(code))
    .flatMap((code) => {
      const names = [...displayed.flatMap((names) => names.of(code) ?? []), ...listed(OTHER_NAMES[code] ?? "")];
      const codes = code === "EU" ? EUROPEAN.split(" ") : [code];
      return [...new Set(names)].map((phrase) => ({ phrase, codes }));
    });
  const ofRegions = REGIONS.flatMap(([names, codes]) =>
    listed(names).map((phrase) => ({ phrase, codes: ["", ...codes.split(" ")] })),
  );
  return [...ofCodes, ...ofRegions];
}

function listed(names: string): string[] {
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Codes of countries by their adjectives and short names, in small letters and without blanks. */
const codesByName = new Map(
  countryNames().flatMap(({ phrase, codes: [code = ""] }) => [
    [phrase.toLowerCase().replaceAll(" ", ""), code] as const,
  ]),
);
const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** The code of a country by its adjective or a name, such as "dutch"; null for any other word. */
export function countryCalled(name: string): string | null {
  return codesByName.get(name.toLowerCase().replaceAll(" ", "")) || null;
}

/** The English name of a country by its adjective or another name; null for any other word. */
export function englishNameOf(name: string): string | null {
  const code = countryCalled(name);
  return code === null ? null : (english.of(code) ?? null);
}

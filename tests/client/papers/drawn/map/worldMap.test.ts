import world from "world-atlas/countries-110m.json" with { type: "json" };
import { countryNumbers } from "../../../../../client/src/papers/drawn/map/countryNumbers.ts";
import { middleOfCountry } from "../../../../../client/src/papers/drawn/map/worldMap.ts";

const geometries = world.objects.countries.geometries as { id?: string; properties: { name: string } }[];

test("each country of the map has the code of its name", () => {
  const names = new Intl.DisplayNames("en", { type: "region" });
  const different = [...countryNumbers].flatMap(([code, number]) => {
    const drawn = geometries.find(({ id }) => id === number)?.properties.name;
    const letters = (text = "") =>
      text
        .normalize("NFD")
        .replace(/[^A-Za-z]/g, "")
        .toLowerCase()
        .slice(0, 3);
    return letters(drawn) === letters(names.of(code)) ? [] : [`${code} ${drawn}`];
  });
  // Names that begin otherwise, read one by one.
  expect(different).toEqual(["CD Dem. Rep. Congo", "GQ Eq. Guinea", "MK Macedonia", "SS S. Sudan"]);
});

test("every country of the map has a code, but for four that have none and Antarctica", () => {
  const coded = new Set(countryNumbers.values());
  const others = geometries
    .filter(({ id }) => id === undefined || !coded.has(id))
    .map(({ properties }) => properties.name);
  expect(others.toSorted()).toEqual([
    "Antarctica",
    "Fr. S. Antarctic Lands",
    "Kosovo",
    "N. Cyprus",
    "Somaliland",
    "W. Sahara",
  ]);
});

test("the middle of a country is that of its largest part", () => {
  const [lon, lat] = middleOfCountry("US") ?? [];
  expect([Math.round(lon ?? 0), Math.round(lat ?? 0)]).toEqual([-99, 40]);
  const [east, north] = middleOfCountry("FR") ?? [];
  expect([Math.round(east ?? 0), Math.round(north ?? 0)]).toEqual([2, 47]);
});

test("small countries have a middle of their own, and the European Union has none", () => {
  expect(middleOfCountry("SG")).toEqual([103.82, 1.36]);
  expect(middleOfCountry("EU")).toBeNull();
  expect(middleOfCountry("XX")).toBeNull();
});

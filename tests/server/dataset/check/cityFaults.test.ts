import { faultsOfOwn, headers } from "../../../support/records/ownData.ts";
import { faultsOf, sampleWithFiles } from "../../../support/records/sampleData.ts";

const header = "city,country,lat,lon,from";
const [baotou, beijing] = ["Baotou,CN,40.65,109.84,GeoNames", "Beijing,CN,39.91,116.4,by hand"];
const cities = (...lines: string[]) => sampleWithFiles({ "cities.csv": [header, ...lines, ""].join("\n") });

test("a data set may say where its cities lie, those of one name in two countries too", async () => {
  expect(await faultsOf(cities(baotou, beijing, "Beijing,US,1,2,by hand", "Geneva,,46.2,6.15,by hand"))).toEqual([]);
});

test("a seat that the register does not list is a fault where a data set has one", async () => {
  expect(await faultsOf(cities(baotou, "Beijing,US,1,2,by hand"))).toEqual([
    'entities/organisations.csv:5 city: has "Beijing", expected a city that cities.csv lists in CN',
  ]);
  expect(await faultsOf(sampleWithFiles({}))).toEqual([]);
});

test.each([
  ["a city listed twice", baotou, 'cities.csv:4 city: has "Baotou CN" like cities.csv:2, expected each once'],
  ["a latitude beyond a pole", "Ames,US,93,2,GeoNames", 'cities.csv:4 lat: has "93", expected a number from -90 to 90'],
  ["a city without a place", "Ames,US,42,,GeoNames", "cities.csv:4 lon: is empty, expected a number from -180 to 180"],
  ["no origin", "Ames,US,42,-93,", "cities.csv:4 from: is empty, expected the origin of the coordinates"],
])("%s is refused", async (_what, line, fault) => {
  const faults = await faultsOf(cities(baotou, beijing, line));
  expect(faults.map((found) => found.slice(0, fault.length))).toEqual([fault]);
});

test("own data may name a city that nobody lists, and may list cities of their own", async () => {
  const works = "works,Works,,,private-company,DE,Hanau,,,,";
  const own = { "acme/entities/organisations.csv": [headers.organisations, works] };
  expect(await faultsOfOwn(own)).toEqual([]);
  expect(await faultsOfOwn({ ...own, "acme/cities.csv": [header, "Hanau,DE,50.13,8.91,by hand"] })).toEqual([]);
});

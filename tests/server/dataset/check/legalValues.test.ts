import { faultsOf, sampleData, sampleWith } from "../../../support/records/sampleData.ts";

const claims = "claims/ore.csv";
const places = "entities/places.csv";

test.each([
  ["an end in the year in which the start lies", claims, "2020-05,2024-12-31", "2020-05,2020"],
  ["an end on the day of the start", claims, "2020-05,2024-12-31", "2020-05-01,2020-05-01"],
  ["a start on the data set's own date", claims, "2024,,,in-force", "2026-11-25,,,in-force"],
  ["a plan that starts later", claims, "2024,,,in-force", "2030,,,proposed"],
  ["a share of 0", claims, "in-force,37", "in-force,0"],
  ["a share of 100", claims, "in-force,37", "in-force,100"],
  ["a share with decimals", claims, "in-force,37", "in-force,37.125"],
  ["a negative quantity", claims, "planned,,1200", "planned,,-0.5"],
  ["the poles and the date line", places, "41.8,109.97", "-90,180"],
  ["a place without coordinates", places, "41.8,109.97", ","],
  ["a statement of 300 characters", claims, "The state owns Baogang Group.", "𨱏".repeat(300)],
  ["an address with Chinese characters", "sources.csv", "https://reuters.example/1", "http://中国.example/稀土?a=1#b"],
  [
    "an interview without an address",
    "sources.csv",
    "https://reuters.example/1,2025-03-01,news",
    ",2025-03-01,interview",
  ],
  ["an interview with an address", "sources.csv", "2025-03-01,news", "2025-03-01,interview"],
  ["an organisation of the European Union", "entities/organisations.csv", "listed-company,US", "listed-company,EU"],
  ["a policy of several states", "entities/policies.csv", "export-control,CN", "export-control,CN;JP;EU"],
  ["a policy of an international body", "entities/policies.csv", "export-control,CN", "export-control,"],
])("%s is accepted", async (_what, file, from, to) => {
  expect(await faultsOf(sampleWith(file, from, to))).toEqual([]);
});

test("claims may repeat what they say of the same two entities", async () => {
  const again = (sampleData()[claims] ?? "").split("\n").at(-2)?.replace("ore-007", "ore-008");
  expect(await faultsOf({ ...sampleData(), [claims]: `${sampleData()[claims]}${again}\n` })).toEqual([]);
});

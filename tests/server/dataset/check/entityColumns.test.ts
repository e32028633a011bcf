import { faultsOf, sampleWithFiles } from "../../../support/records/sampleData.ts";
import { rowsOf } from "../../../support/records/sampleRows.ts";

const products = (...row: string[]) =>
  sampleWithFiles({ "entities/products.csv": `id,name,short_name,chain_step\n${row.join(",")}\n` });

test("an entity carries its short name and its step of the chain into the graph, and a sector its country", async () => {
  const sectors = "id,name,country,chain_step\nelectric-vehicles,Electric vehicles,DE,use\n";
  const { entities } = await rowsOf({
    ...products("ndpr-oxide", "NdPr oxide", "NdPr", "oxide"),
    "entities/sectors.csv": sectors,
  });
  const of = (wanted: string) => entities.find(({ id }) => id === wanted);
  expect(of("ndpr-oxide")).toMatchObject({ short_name: "NdPr", chain_step: "oxide", country: null });
  expect(of("electric-vehicles")).toMatchObject({ short_name: null, chain_step: "use", country: "DE" });
  expect(of("bayan-obo")).toMatchObject({ short_name: null, chain_step: null });
});

test.each([
  [
    "a short name of 19 characters",
    ["ndpr-oxide", "NdPr oxide", "n".repeat(19), "oxide"],
    `short_name: has "${"n".repeat(19)}", expected a short name of at most 18 characters`,
  ],
  [
    "an unknown step of the chain",
    ["ndpr-oxide", "NdPr oxide", "", "powder"],
    'chain_step: has "powder", expected one of ore, concentrate, oxide, metal, alloy, magnet, component, use, by-chain',
  ],
])("%s is refused", async (_what, row, fault) => {
  expect(await faultsOf(products(...row))).toEqual([`entities/products.csv:2 ${fault}`]);
});

test("a sector in no country of the world is refused", async () => {
  const sectors = "id,name,country\nelectric-vehicles,Electric vehicles,Germany\n";
  expect(await faultsOf(sampleWithFiles({ "entities/sectors.csv": sectors }))).toEqual([
    'entities/sectors.csv:2 country: has "Germany", expected an ISO 3166-1 country code such as CN, or EU',
  ]);
});

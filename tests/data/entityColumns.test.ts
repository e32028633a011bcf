import { realRows } from "../support/records/realRows.ts";

test("each technology, product and sector of the data set stands at a step of the chain, and nothing else does", async () => {
  const { entities } = await realRows();
  const goods = entities.filter(({ type }) => ["technology", "product", "sector"].includes(type));
  expect(goods.filter(({ chain_step }) => chain_step === null).map(({ id }) => id)).toEqual([]);
  expect(entities.filter(({ chain_step }) => chain_step !== null)).toHaveLength(goods.length);
});

test("a short name is shorter than the name, and no two entities can be taken for each other by it", async () => {
  const { entities } = await realRows();
  const short = entities.filter(({ short_name }) => short_name !== null);
  expect(short.length).toBeGreaterThan(150);
  expect(short.filter(({ name, short_name }) => (short_name ?? "").length >= name.length)).toEqual([]);
  const shown = entities.map(({ name, short_name }) => short_name ?? name);
  expect(shown.filter((name, index) => shown.indexOf(name) !== index)).toEqual([]);
});

test("a sector has the country that its name tells, if it is that of one country", async () => {
  const sectors = (await realRows()).entities.filter(({ type }) => type === "sector");
  expect(sectors.flatMap(({ id, country }) => (country === null ? [] : [`${id} ${country}`]))).toEqual([
    "eu-magnet-users EU",
    "european-automotive-suppliers EU",
    "european-wind-industry EU",
    "german-magnet-users DE",
    "indian-automotive-industry IN",
    "japanese-magnet-users JP",
    "south-korean-magnet-users KR",
    "us-defence-industry US",
    "us-magnet-users US",
  ]);
});

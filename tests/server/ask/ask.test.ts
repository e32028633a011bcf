import { openRealAtlas, type RealAtlas } from "./offersOf.ts";

let atlas: RealAtlas;

beforeAll(async () => {
  atlas = await openRealAtlas();
});

afterAll(() => atlas.close());

/** Two searches of a rule's own, each with the target that must stand first. */
type Examples = [q: string, first: string][];

async function expectFirst(examples: Examples): Promise<void> {
  for (const [q, first] of examples) expect({ q, first: (await atlas.targets(q))[0] }).toEqual({ q, first });
}

test("the side of a relation on which somebody stands decides which way it is asked", async () => {
  await expectFirst([
    ["owners of Zhenghai Magnetic", "question:ownersOf?organisation=zhenghai-magnetic"],
    ["what does Northern Rare Earth own", "question:subsidiariesOf?organisation=northern-rare-earth"],
    ["who buys from JL MAG", "question:customersOf?organisation=jl-mag"],
    ["who sells to Noveon", "question:suppliersOf?organisation=noveon-magnetics"],
    ["金力永磁的客户", "question:customersOf?organisation=jl-mag"],
    ["谁控股厦门钨业", "question:ownersOf?organisation=xiamen-tungsten"],
  ]);
});

test("outside China is not in China, also where the words for it begin with China", async () => {
  await expectFirst([
    ["谁在中国境外分离中重稀土", "question:whoElseMakesIt?technology=heavy-rare-earth-separation"],
    ["除中国外谁生产钕铁硼磁体", "question:whoElseMakesIt?technology=ndfeb-permanent-magnets"],
  ]);
});

test("adjectives of countries stand for those who act, names after the relation for those acted upon", async () => {
  await expectFirst([
    ["Chinese investors that hold stakes in foreign companies", "question:chineseOwnersAbroad"],
    ["foreign shareholders of Chinese companies", "question:foreignOwnersInChina"],
  ]);
});

test("a month or year is a period with its end, and what is given by somebody to somebody is money", async () => {
  await expectFirst([
    ["what took place in May 2025", "question:eventsInPeriod?from=2025-05-01&to=2025-05"],
    ["2026年2月发生了什么", "question:eventsInPeriod?from=2026-02-01&to=2026-02"],
    ["who pays whom, and how much", "question:moneyFlows"],
    ["how much was given to Ionic Technologies", "question:moneyFlows?receiver=ionic-technologies"],
    ["what did Canada give Torngat", "question:moneyFlows?country=CA&receiver=torngat-metals"],
  ]);
});

test("two names beside a word for comparison are compared", async () => {
  await expectFirst([
    ["compare Arafura with Energy Fuels", "page:compare?ids=arafura,energy-fuels"],
    ["正海磁材与金力永磁对比", "page:compare?ids=jl-mag,zhenghai-magnetic"],
    ["compare France and Canada", "page:compare?country=CA,FR"],
    ["法国和德国的差距", "page:compare?country=DE,FR"],
  ]);
});

test("what if somebody or something drops out is a page, with the country that is named", async () => {
  await expectFirst([
    ["what happens if Solvay stops producing", "page:what-if?ids=solvay"],
    ["如果中国停止出口氧化铽", "page:what-if?ids=terbium-oxide&country=CN"],
    ["what if Vietnam stops mining", "page:what-if?country=VN"],
    ["如果马来西亚停止供应", "page:what-if?country=MY"],
    ["what happens if Vietnam stops exporting to China", "page:what-if?country=VN"],
    ["如果缅甸停止向中国出口", "page:what-if?country=MM"],
    ["what if Vietnam stops exporting ore", "page:what-if?country=VN"],
    ["如果缅甸停止出口矿石", "page:what-if?country=MM"],
  ]);
});

test("nobody outside China, and nobody in it, are asked about as such", async () => {
  await expectFirst([
    ["technologies that have no foreign maker", "question:noCounterpartFound"],
    ["没有境外生产商的技术", "question:noCounterpartFound"],
    ["which technologies does no one in China develop", "question:onlyAbroad"],
    ["没有中国厂商的技术", "question:onlyAbroad"],
  ]);
});

test("a country that depends is asked about with the goods that are named", async () => {
  await expectFirst([
    ["how reliant is Japan on China", "question:countryDependence?country=JP"],
    ["印度对中国的依赖", "question:countryDependence?country=IN"],
  ]);
});

test("a name alone finds who or what has it, and only then questions about it", async () => {
  await expectFirst([
    ["Vacuumschmelze", "entity:vacuumschmelze"],
    ["有研稀土", "entity:grirem"],
  ]);
});

test("typing errors, pinyin and the beginning of a name find it", async () => {
  await expectFirst([
    ["Vacumschmelze", "entity:vacuumschmelze"],
    ["Arafrua", "entity:arafura"],
    ["shenghe ziyuan", "entity:shenghe-resources"],
    ["vacuumsch", "entity:vacuumschmelze"],
  ]);
});

test("words that nothing in the atlas has are refused by name, with the nearest below", async () => {
  const { offers } = await atlas.answer("blockchain exports from China");
  expect(offers[0]).toMatchObject({ target: "none", kind: "none", title: "blockchain" });
  expect(offers.length).toBeGreaterThan(1);
  const [, nearest] = offers;
  expect(nearest?.unexplained.length).toBeGreaterThan(0);
});

test("materials beside the rare earths are refused though a claim names them in passing", async () => {
  for (const q of ["antimony smelters", "镓的产量", "cobalt refining in Finland"])
    expect({ q, first: (await atlas.targets(q))[0] }).toEqual({ q, first: "none" });
});

test("a material in the name of something that the atlas has is no reason to refuse", async () => {
  for (const q of ["samarium-cobalt magnets", "nickel-metal-hydride battery recycling", "钐钴永磁材料"])
    expect((await atlas.targets(q))[0]).not.toBe("none");
});

test("prices of the day, of shares and in the future are refused", async () => {
  for (const q of ["current neodymium price", "Iluka share price", "terbium price forecast", "今天的氧化镝价格"])
    expect({ q, first: (await atlas.targets(q))[0] }).toEqual({ q, first: "none" });
});

test("a month with a word for rules finds the policies of that month", async () => {
  expect((await atlas.targets("rules of February 2026")).join(" ")).toContain("mofcom-");
  expect((await atlas.targets("2026年6月的出口管制")).join(" ")).toContain("mofcom-");
});

test("a claim that denies is not offered first to who asks whether it is so", async () => {
  const { offers, claims } = await atlas.answer("carmakers that stopped production for lack of magnets");
  const first = claims.find(({ id }) => id === offers.find(({ kind }) => kind === "claim")?.id);
  expect(first?.statement).not.toMatch(/\bno\b|\bnot\b/);
});

test("the first question says how many rows it has, how well they are evidenced and how new they are", async () => {
  const { offers } = await atlas.answer("who owns Lynas");
  const [first, ...others] = offers;
  expect(first?.kind).toBe("question");
  expect(first?.answer?.rows).toBeGreaterThan(0);
  expect(first?.answer?.evidence.length).toBeGreaterThan(0);
  expect(first?.answer?.newest).toMatch(/^\d{4}/);
  expect(others.every(({ answer }) => answer === null)).toBe(true);
});

test("an offer tells which words it explains and which it does not", async () => {
  const q = "who supplies magnets to Nidec";
  const { offers } = await atlas.answer(q);
  const [first] = offers;
  expect(first?.target).toBe("question:suppliersOf?organisation=nidec");
  expect(first?.explains.map(({ start, end }) => q.slice(start, end)).join(" ")).toContain("Nidec");
});

test("every value of a target names an entity of the answer", async () => {
  const { offers, entities } = await atlas.answer("Lynas versus Iluka");
  expect(offers[0]?.values).toEqual({ ids: "iluka-resources,lynas-rare-earths" });
  expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining(["iluka-resources", "lynas-rare-earths"]));
});

test("what explains no word at all is not even near", async () => {
  expect(await atlas.targets("zzzzqqqq")).toEqual(["none"]);
});

test("a material beside the atlas is no reason to refuse where it is part of a name that is mostly typed", async () => {
  expect(await atlas.targets("defence uses of samarium cobalt")).not.toContain("none");
  expect((await atlas.targets("cobalt mines in Congo"))[0]).toBe("none");
});

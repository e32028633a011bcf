import { NearNames } from "../../../../server/src/desk/sheet/unknownNames.ts";

const firm = (id: string, name: string, name_zh: string | null = null, aliases: string[] = []) =>
  ({ id, name, name_zh, aliases, ticker: null, type: "organisation" }) as const;
const names = new NearNames([
  firm("neo", "Neo Performance Materials"),
  firm("shin-etsu", "Shin-Etsu Chemical"),
  firm("san-huan", "Zhong Ke San Huan Hi-Tech", "中科三环"),
  firm("zhenghai", "Zhenghai Magnetic Material"),
  firm("lynas", "Lynas Rare Earths"),
  { ...firm("neodymium", "Neo Performance"), type: "product" },
]);

test.each([
  ["Neo Performance", ["neo"]],
  ["Shin-Etsu", ["shin-etsu"]],
  ["Zhongke Sanhuan", ["san-huan"]],
  ["Zhenghai Magnetics", ["zhenghai"]],
  ["Lynas Rare Earths Malaysia Ltd", ["lynas"]],
  ["Müller Magnettechnik KG", []],
  ["Zhengai Magnetic Material", ["zhenghai"]],
  ["中科三还", ["san-huan"]],
  ["Chemical Works", []],
  ["", []],
])("near %j are %j", (text, ids) => {
  expect(names.find(text, new Set(["organisation"])).map(({ id }) => id)).toEqual(ids);
});

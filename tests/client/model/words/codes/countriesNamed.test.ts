import { fitOfCountry, leadingCountry } from "../../../../../client/src/model/words/codes/codeNames.ts";

test.each([
  ["CN", "China", "whole"],
  ["CN", "中国", "whole"],
  ["CN", "chi", "part"],
  ["US", "US", "whole"],
  ["US", "U.S.", "part"],
  ["US", "usa", "whole"],
  ["US", "us", "part"],
  ["US", "美国", "whole"],
  ["US", "united states", "whole"],
  ["KR", "korea", "part"],
  ["IN", "in", "part"],
  ["EU", "European Union", "whole"],
  ["TR", "turkiye", "whole"],
  ["CN", "rare earth", null],
  ["CN", "hina", null],
  ["CN", "  ", null],
])("%s is found by %j as %j", (code, text, fit) => {
  expect(fitOfCountry(code, text)).toBe(fit);
});

test.each([
  ["China", { country: "CN", rest: "" }],
  ["China magnet", { country: "CN", rest: "magnet" }],
  ["中国磁材", { country: "CN", rest: "磁材" }],
  ["united states recycling", { country: "US", rest: "recycling" }],
  ["us recycling", { country: "US", rest: "recycling" }],
  ["Chinalco", null],
  ["Chi", null],
])("the text %j begins with the country in %j", (text, found) => {
  expect(leadingCountry(["CN", "US"], text)).toEqual(found);
});

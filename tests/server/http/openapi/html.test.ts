import { html, prose } from "../../../../server/src/http/openapi/html.ts";

test("values are escaped, markup is not, and lists are joined", () => {
  const items = ["<b>", `"it's" & more`].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${3}`.text).toBe("<ul><li>&lt;b&gt;</li><li>&quot;it&#39;s&quot; &amp; more</li></ul>3");
});

test("a backslash stays a backslash", () => {
  expect(html`${"\\d"}`.text).toBe("\\d");
});

test("words between backticks are code", () => {
  expect(prose("`a<b` is less").text).toBe("<code>a&lt;b</code> is less");
});

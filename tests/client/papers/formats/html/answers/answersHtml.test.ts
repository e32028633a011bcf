import { createHash } from "node:crypto";
import { answersHtml } from "../../../../../../client/src/papers/formats/html/answers/writeAnsweringHtml.ts";
import { htmlDocument } from "../../../../../support/browser/htmlDocument.ts";
import { pageOfClaims } from "../script/pageOfClaims.ts";

test.each(["</script><img src=x onerror=alert(1)>", "<!--<script>", "\u202eevil\u2066", "]]>\u2028\u2029&amp;'\""])(
  "a statement of %j stays data in its element",
  (statement) => {
    const data = pageOfClaims();
    const claims = data.claims.map((claim) => ({ ...claim, statement }));
    const page = htmlDocument(`<body>${answersHtml({ ...data, claims }, "void 0;").html}<p>after</p></body>`);
    const [json, script, ...others] = page.querySelectorAll("script");
    expect(others).toEqual([]);
    expect(JSON.parse(json?.textContent ?? "")).toEqual({ ...data, claims });
    expect(script?.textContent).toBe("void 0;");
    expect(page.querySelectorAll("img")).toHaveLength(0);
    expect(page.querySelector("p")?.textContent).toBe("after");
  },
);

test("the policy allows this script by its hash", () => {
  const script = 'document.title = "稀土";';
  const hash = createHash("sha256").update(script).digest("base64");
  expect(answersHtml(pageOfClaims(), script).scriptSource).toBe(`'sha256-${hash}'`);
});

test("a script that would end its element is refused", () => {
  expect(() => answersHtml(pageOfClaims(), 'x("</script>")')).toThrow(/end its element/);
});

import { readFileSync } from "node:fs";
import { leanCytoscape } from "../../client/leanCytoscape.ts";

const file = "node_modules/cytoscape/dist/cytoscape.esm.mjs";

/** The code of a file as the build gets it; null if it is unchanged. */
function lean(code: string, id: string): string | null {
  const { transform } = leanCytoscape();
  if (typeof transform !== "function") throw new Error("the plug-in transforms nothing");
  // The plug-in does not use the build's context.
  const made = (transform as unknown as (code: string, id: string) => { code: string } | null)(code, id);
  return made?.code ?? null;
}

test("of the installed Cytoscape, algorithms, WebGL, layouts but given places and new styles in each frame are cut off", () => {
  const whole = readFileSync(file, "utf8");
  const left = lean(whole, file) ?? "";
  expect(left).not.toMatch(/impl: (BreadthFirst|Circle|Concentric|Cose|Grid|Random)Layout/);
  expect(left).toMatch(/impl: PresetLayout/);
  expect(left).not.toMatch(/CRp\$\d+\.initWebgl = /);
  expect(left).not.toContain("backgrounding = !(totalCompleted === numImages)");
  expect(whole.length - left.length).toBeLessThan(1000);
});

test("a Cytoscape that looks otherwise stops the build", () => {
  expect(() => lean("export default 1;", file)).toThrow("graph algorithms are not where they were");
});

test("other files are left as they are", () => {
  expect(lean("export default 1;", "/somewhere/else.mjs")).toBeNull();
});

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** A first line that begins with a relative ("What a claim says", "Who offers commands"); a question or "How many" is none. */
const relative = /^\s*(\/\*\*|\*) (What|How|Where|Who|Whom|Which|Those|Of) (?!.*\?)(?!many|long|far)/;

test("no doc comment begins with a relative: it begins with the thing or the act", () => {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "client/src", "server/src"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = listed.split("\n").filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(1000);
  const found = files.flatMap((file) =>
    readFileSync(`${root}/${file}`, "utf8")
      .split("\n")
      .flatMap((line, index) => (relative.test(line) ? `${file}:${index + 1}: ${line.trim()}` : [])),
  );
  expect(found).toEqual([]);
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const text = readFileSync(join(ROOT, "server/Dockerfile"), "utf8");
/** The final stage, which ships. */
const shipped = text.slice(text.lastIndexOf("FROM "));

test("the container runs as nobody special what npm start runs, and asks itself whether it can answer", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const command: string[] = JSON.parse(/^CMD (\[.*\])$/m.exec(shipped)?.[1] ?? "[]");
  expect(command.join(" ")).toBe(scripts.start);
  expect(shipped).toMatch(/^USER node$/m);
  expect(shipped).toContain("/api/ready");
  expect(shipped.indexOf("USER node")).toBeLessThan(shipped.indexOf("CMD"));
});

test("it holds what the server reads and nothing that is only there to build or to test", () => {
  const copied = [...shipped.matchAll(/^COPY (?:--from=\S+ )?(\S+) \S+$/gm)].map(([, from = ""]) =>
    from.replace("/atlas/", ""),
  );
  expect(copied.sort()).toEqual([
    "client/dist",
    "cypher",
    "data",
    "node_modules",
    // Its package.json, and the packages that npm installs inside it.
    "server",
    "server/dist",
  ]);
  for (const folder of ["cypher", "data"]) expect(existsSync(join(ROOT, folder))).toBe(true);
  const kept = readFileSync(join(ROOT, "server/Dockerfile.dockerignore"), "utf8").split("\n");
  expect(kept).toEqual(expect.arrayContaining([".git", ".env", "**/node_modules"]));
});

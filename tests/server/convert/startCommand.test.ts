import { execFileSync } from "node:child_process";
import { startCommand } from "../../../server/src/convert/convertSheet.ts";

test("a folder is written as it is where a shell takes it so, and else in quotes that the shell takes off", () => {
  expect(startCommand("../acme-desk", "linux")).toBe("ATLAS_DATA=../acme-desk npm start");
  for (const folder of ["/data/My Deals 2026", "it's $HOME", "a;b", "交易 `x`"]) {
    const command = startCommand(folder, "linux").replace(/npm start$/, "printenv ATLAS_DATA");
    expect(execFileSync("/bin/sh", ["-c", command], { encoding: "utf8" })).toBe(`${folder}\n`);
  }
});

test("on Windows it is the command of PowerShell", () => {
  expect(startCommand("C:\\O'Neill\\Deals", "win32")).toBe("$env:ATLAS_DATA = 'C:\\O''Neill\\Deals'; npm start");
});

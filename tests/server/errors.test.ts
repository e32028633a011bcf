import { systemReason } from "../../server/src/errors.ts";

test("a file that another program holds, as Excel on Windows does, is told in words", () => {
  const busy = Object.assign(new Error("EBUSY: resource busy or locked, open"), { code: "EBUSY", syscall: "open" });
  expect(systemReason(busy)).toBe("another program has it open");
});

test("what is none of the system's errors about files has no such reason", () => {
  expect([new Error("x"), null, "EBUSY", { code: "EBUSY" }].map(systemReason)).toEqual([null, null, null, null]);
});

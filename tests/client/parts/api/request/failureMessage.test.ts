import { ApiError } from "../../../../../client/src/parts/api/request/ApiError.ts";
import { failureMessage } from "../../../../../client/src/parts/api/request/failureMessage.ts";
import { errorCodes } from "../../../../../server/src/contract/index.ts";

test("who is logged out is told so, and what to do", () => {
  expect(failureMessage(new ApiError("login_needed", "log in first")).text).toMatch(/^You are logged out\./);
});

test("every code of the API has words, and a fault of the page has its own", () => {
  const words = errorCodes.map((code) => failureMessage(new ApiError(code, `reason of ${code}`)).text);
  expect(words.every((text) => text.length > 10)).toBe(true);
  expect(failureMessage(new Error("x is not a function"))).toEqual({ text: "Something went wrong on this page." });
});

import { screen } from "@testing-library/react";
import { setLanguage } from "../../../client/src/model/words/language.ts";
import { ApiError } from "../../../client/src/parts/api/request/ApiError.ts";
import { failureMessage } from "../../../client/src/parts/api/request/failureMessage.ts";
import { Failure } from "../../../client/src/ui/Failure.tsx";
import { renderClient } from "../../support/browser/renderClient.tsx";

afterEach(() => setLanguage("en"));

test.each([
  ["en", "to: expected another entity than from"],
  ["zh", "请求未被接受（服务器答复：to: expected another entity than from）"],
] as const)("in %s a reason of the server is spoken as English", async (spoken, said) => {
  await setLanguage(spoken);
  const refused = new ApiError("bad_request", "to: expected another entity than from");
  renderClient(<Failure message={failureMessage(refused)} />);
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toBe(said);
  expect(alert.querySelector("[lang=en]")?.textContent).toBe(refused.message);
});

test("words of its own are said as they are", () => {
  renderClient(<Failure message={failureMessage(new ApiError("network", "x"))} />);
  expect(screen.getByRole("alert").querySelector("[lang]")).toBeNull();
});

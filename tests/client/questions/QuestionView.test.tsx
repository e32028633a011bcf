import { screen, waitFor } from "@testing-library/react";
import { QuestionView } from "../../../client/src/questions/QuestionView.tsx";
import { setLanguage } from "../../../client/src/ui/language.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import { fakeFetch } from "../../support/fakeFetch.ts";
import { renderClient } from "../../support/renderClient.tsx";

const question = readQuestions().questions.find((file) => file.question.id === "articleClaims")?.question;
afterEach(() => setLanguage("en"));

/** What the page says where the server refuses the question. */
async function saidWhen(code: string, status: number, message: string): Promise<string | null> {
  if (!question) throw new Error("there is no such question");
  const refused = { status, code, message };
  fakeFetch({ "/api/questions/": refused, "/api/sources": refused });
  const { unmount } = renderClient(<QuestionView question={question} />, "/questions/articleClaims?source=nope");
  await waitFor(() => expect(screen.getByRole("alert")).toBeDefined());
  const said = screen.getByRole("alert").textContent;
  expect(screen.queryByText(/finds nothing for this question/)).toBeNull();
  unmount();
  return said;
}

test.each([
  ["en", "This data set does not have what the question is asked about: pick another.", "cannot be asked so"],
  ["zh", "本数据集中没有所问的对象，请另选。", "无法这样提问"],
] as const)(
  "in %s an id that is not there is told from a question to which nothing is found",
  async (spoken, gone, unfit) => {
    await setLanguage(spoken);
    expect(await saidWhen("not_found", 404, "source: there is no source nope")).toBe(gone);
    const said = await saidWhen("bad_request", 400, "source: expected an id");
    expect(said).toContain(unfit);
    expect(said).toContain("source: expected an id");
  },
);

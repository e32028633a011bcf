import { splitAddress } from "../../../../../client/src/model/address/splitAddress.ts";
import { askedFirst } from "../../../../../client/src/papers/answers/common/askedFirst.ts";
import { readQuestions } from "../../../../../server/src/questions/readQuestions.ts";

const questions = readQuestions().questions.map(({ question }) => question);
const asked = askedFirst().map(([name, address]) => ({ name, ...splitAddress(address) }));

test("each policy question that is offered first has a file, and is filled in by parameters that it has", () => {
  const offered = asked.filter(({ path }) => path.startsWith("/questions/"));
  expect(offered.length).toBeGreaterThan(4);
  for (const { path, query } of offered) {
    const question = questions.find(({ id }) => path === `/questions/${id}`);
    expect(question?.id).toBe(path.slice("/questions/".length));
    const names = question?.parameters.map(({ name }) => name);
    expect([...new URLSearchParams(query).keys()].filter((name) => !names?.includes(name))).toEqual([]);
  }
});

test("none of them leaves a required parameter open", () => {
  for (const { path, query } of asked) {
    const question = questions.find(({ id }) => path === `/questions/${id}`);
    const given = new URLSearchParams(query);
    const open = question?.parameters.filter(({ name, example }) => example !== "" && !given.has(name)) ?? [];
    expect(open).toEqual([]);
  }
});

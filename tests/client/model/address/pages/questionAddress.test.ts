import type { Question } from "@atlas/server/contract";
import { neededBy, questionAddress, valuesIn } from "../../../../../client/src/model/address/pages/questionAddress.ts";

const parameter = { label: "", label_zh: "", example: "x", least: null, most: null };
const parameters: Question["parameters"] = [
  { ...parameter, name: "technology", kind: "technology" },
  { ...parameter, name: "words", kind: "text" },
];
// Only the parameters are read.
const question = { parameters } as Question;

test("an id that the API would refuse is left out, so that the form asks for it instead of the API", () => {
  const values = valuesIn("?technology=Not%20an%20id!&words=Not%20an%20id!", question);
  expect(values).toEqual({ technology: "", words: "Not an id!" });
  expect(neededBy(question, values).map(({ name }) => name)).toEqual(["technology"]);
});

test("the address of a question holds its values, and is read back", () => {
  const address = questionAddress("who", { technology: "bioleaching", words: "two words" });
  expect(address).toBe("/questions/who?technology=bioleaching&words=two+words");
  expect(valuesIn(address.slice(address.indexOf("?")), question)).toEqual({
    technology: "bioleaching",
    words: "two words",
  });
});

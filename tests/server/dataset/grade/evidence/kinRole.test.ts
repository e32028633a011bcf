import { kinRole } from "../../../../../server/src/dataset/grade/evidence/kinRole.ts";
import { voiceWith } from "./evidenceRecords.ts";

const kin = new Set(["plant", "group"]);

test("the word of kin is left out", () => {
  expect(kinRole(voiceWith({ publisher_entity: "plant" }), kin)).toBe("kin");
  expect(kinRole(voiceWith({ publisher_entity: "group", controlled_by: "rival" }), kin)).toBe("kin");
});

test("a publisher that kin control is left out, whoever speaks in it", () => {
  expect(kinRole(voiceWith({ controlled_by: "group" }), kin)).toBe("controlled");
  expect(kinRole(voiceWith({ publisher_entity: "rival", controlled_by: "group" }), kin)).toBe("controlled");
});

test("of kin who speak in their own paper it is said that they speak", () => {
  expect(kinRole(voiceWith({ publisher_entity: "plant", controlled_by: "group" }), kin)).toBe("kin");
});

test("others are no kin, nor is a publisher that nobody controls and in which nobody speaks", () => {
  expect(kinRole(voiceWith({ publisher_entity: "rival", controlled_by: "rival" }), kin)).toBeNull();
  expect(kinRole(voiceWith(), kin)).toBeNull();
});

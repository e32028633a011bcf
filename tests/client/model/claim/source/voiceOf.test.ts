import { voiceOf } from "../../../../../client/src/model/claim/source/voiceOf.ts";
import { sourceOf } from "../../../../support/records/clientRecords.ts";

const daily = { publisher: "Daily", publisher_kind: "state-media", publisher_country: "CN" } as const;

test("a text of its own carries the words of its publisher", () => {
  expect(voiceOf(sourceOf({ id: "s", ...daily, publisher_controlled_by: "region" }))).toEqual({
    publisher: "Daily",
    kind: "state-media",
    country: "CN",
    controller: "region",
    repeated: false,
  });
});

test("what repeats another carries the words of that one, also if less is known of it", () => {
  const copy = sourceOf({ id: "s", ...daily, repeated_publisher: "White House", repeated_kind: "government" });
  expect(voiceOf(copy)).toEqual({
    publisher: "White House",
    kind: "government",
    country: null,
    controller: null,
    repeated: true,
  });
});

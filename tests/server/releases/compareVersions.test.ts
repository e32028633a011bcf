import { compareVersions } from "../../../server/src/releases/compareVersions.ts";

const dated = (text: string) => {
  const [version = "", date = ""] = text.split(" ");
  return { version, date };
};

test("versions stand as they came: by day, then by number, and a word behind a hyphen before what it led to", () => {
  const inOrder = [
    "2027.1 2026-11-20",
    "2026.9 2026-11-25",
    "2026.11-draft2 2026-11-25",
    "2026.11-draft10 2026-11-25",
    "2026.11-first 2026-11-25",
    "2026.11 2026-11-25",
    "2026.12 2026-11-25",
  ].map(dated);
  expect(inOrder.toReversed().sort(compareVersions)).toEqual(inOrder);
});

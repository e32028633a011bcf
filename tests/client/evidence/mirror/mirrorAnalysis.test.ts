import { mirrorAnalysis } from "../../../../client/src/evidence/mirror/mirrorAnalysis.ts";
import { setLanguage } from "../../../../client/src/ui/language.ts";
import { evidenceMirror } from "../../../../server/src/graph/evidence/evidenceMirror.ts";
import { embeddedWith } from "../../../support/embeddedWith.ts";
import { realRows } from "../../../support/realRows.ts";

afterEach(() => setLanguage("en"));

test.each(["en", "zh"] as const)(
  "in %s what was not looked through in full is said, and nothing else is",
  async (spoken) => {
    await setLanguage(spoken);
    const store = await embeddedWith(await realRows());
    const mirror = await evidenceMirror(store, { day: "2026-11-25" });
    await store.close();
    const sentences = (cut: object) => mirrorAnalysis({ ...mirror, ...cut }, []).sentences;
    const whole = sentences({});
    expect(sentences({ due_more: true })).toHaveLength(whole.length + 1);
    const both = sentences({ due_more: true, technologies_more: true });
    expect(both.filter((sentence) => !whole.includes(sentence))).toEqual([
      expect.stringContaining("5,000"),
      expect.stringContaining("5,000"),
    ]);
  },
);

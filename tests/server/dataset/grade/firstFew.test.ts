import fc from "fast-check";
import { firstFew } from "../../../../server/src/dataset/grade/hubNotes.ts";

test("the first few of any texts are kept, in their order", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 9 }), (texts, most) => {
      const first = firstFew(most);
      for (const text of texts) first.add(text);
      expect(first.sorted()).toEqual(texts.toSorted().slice(0, most));
    }),
  );
});

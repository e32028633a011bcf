import { render } from "@testing-library/react";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { FoundEntity } from "../../../../client/src/parts/picker/FoundEntity.tsx";
import { entityOf } from "../../../support/records/clientRecords.ts";

afterEach(() => setLanguage("en"));

test("the other name that was found is marked by its language, and the words before it are not", async () => {
  await setLanguage("zh");
  const entity = entityOf({ id: "magnets", name: "Magnets", name_zh: "磁体" });
  const { container } = render(<FoundEntity hit={{ entity, matched: "Disc-type magnets", match: "exact" }} />);
  expect(container.textContent).toContain("又名Disc-type magnets");
  const marked = [...container.querySelectorAll("[lang=en]")].map(({ textContent }) => textContent);
  expect(marked).toContain("Disc-type magnets");
});

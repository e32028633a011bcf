import { unzipSync } from "fflate";
import { OfficePackage } from "../../../../../../client/src/papers/formats/office/OfficePackage.ts";
import { frameOf } from "../../../../../../client/src/papers/formats/pptx/startDeck.ts";
import { installXmlOfBrowsers } from "../../../../../support/browser/xmlOfBrowsers.ts";
import { templateFile } from "../../../../../support/templates/templateFile.ts";

installXmlOfBrowsers();

const MASTER = "ppt/slideMasters/slideMaster1.xml";

test("places, and the size of titles, are those of the template", () => {
  const frame = frameOf(packageOf());
  expect(frame.width).toBeCloseTo(13.333);
  expect(frame.title.y).toBeCloseTo(0.55);
  expect(frame.titleSize).toBe(44);
  expect(frame.body.y).toBeCloseTo(1.7);
  expect(frame.body.h).toBeCloseTo(4.75);
});

test("a master that leaves little room for text, as for title slides, does not give the place of the text", () => {
  const house = packageOf();
  // Its text begins at 5.7 inches and is an inch high.
  house.set(
    MASTER,
    house
      .text(MASTER)
      .replace('<a:off x="640080" y="1554480"/>', '<a:off x="640080" y="5212080"/>')
      .replace('cy="4343400"', 'cy="914400"'),
  );
  const { body, title } = frameOf(house);
  expect(body.y).toBeGreaterThanOrEqual(title.y + title.h);
  expect(body.h).toBeGreaterThan(4);
});

test("type on smaller slides is smaller in proportion", () => {
  expect(frameOf(packageOf()).scale).toBeCloseTo(1);
  const house = packageOf();
  const main = house.text("ppt/presentation.xml");
  house.set("ppt/presentation.xml", main.replace(/cy="6858000"/, 'cy="5143500"'));
  expect(frameOf(house).scale).toBeCloseTo(0.75);
});

function packageOf(): OfficePackage {
  return new OfficePackage(unzipSync(templateFile("office-wide.pptx").bytes));
}

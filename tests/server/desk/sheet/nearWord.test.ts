import type { SheetTarget } from "../../../../server/src/contract/index.ts";
import { nearWord } from "../../../../server/src/desk/sheet/nearWord.ts";

test.each<[SheetTarget, string, string]>([
  ["claim.predicate", "suplies", "SUPPLIES"],
  ["claim.status", "planed", "planned"],
  ["source.kind", "newspapper", "news"],
  ["newEntities.subject.type", "organsation", "organisation"],
  ["newEntities.object.kind", "univercity", "university"],
  ["newEntities.subject.country", "Germny", "DE"],
  ["newEntities.subject.country", "Frankreihc", "FR"],
])("in %s %s is taken for a slip of %s", (target, text, value) => {
  expect(nearWord(target, text)).toBe(value);
});

test.each<[SheetTarget, string]>([
  ["claim.predicate", "entertains"],
  ["claim.unit", "kt"],
  // Of Austria and Australia.
  ["newEntities.subject.country", "Austrlia and more"],
  ["claim.statement", "suplies"],
])("in %s %s is a slip of nothing", (target, text) => {
  expect(nearWord(target, text)).toBeNull();
});

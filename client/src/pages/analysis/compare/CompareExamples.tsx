import { compareAddress } from "../../../model/address/pages/compareAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { examples as pairs } from "../../../papers/answers/compare/examples.ts";
import { strings } from "../../../papers/answers/compare/strings.ts";
import { Examples } from "../../../parts/answer/Examples.tsx";

export function CompareExamples() {
  const examples = pairs.map(([left, right]) => ({
    name: strings.example(entityName(left), entityName(right)),
    to: compareAddress([left.id, right.id]),
  }));
  return <Examples lead={strings.start} examples={examples} />;
}

import { compareAddress } from "../../url/pages/compareAddress.ts";
import { entityName } from "../../words/entityName.ts";
import { Examples } from "../common/Examples.tsx";
import { examples as pairs } from "./examples.ts";
import { strings } from "./strings.ts";

export function CompareExamples() {
  const examples = pairs.map(([left, right]) => ({
    name: strings.example(entityName(left), entityName(right)),
    to: compareAddress([left.id, right.id]),
  }));
  return <Examples lead={strings.start} examples={examples} />;
}

import { Examples } from "../analysis/Examples.tsx";
import { entityName } from "../ui/entityName.ts";
import { compareAddress } from "../url/compareAddress.ts";
import { examples as pairs } from "./examples.ts";
import { strings } from "./strings.ts";

/** Said while nothing is picked. */
export function CompareExamples() {
  const examples = pairs.map(([left, right]) => ({
    name: strings.example(entityName(left), entityName(right)),
    to: compareAddress([left.id, right.id]),
  }));
  return <Examples lead={strings.start} examples={examples} />;
}

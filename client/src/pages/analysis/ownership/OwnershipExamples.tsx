import { ownershipAddress } from "../../../model/address/pages/ownershipAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { strings } from "../../../papers/answers/ownership/strings.ts";
import { Examples } from "../../../parts/answer/Examples.tsx";

/** Organisations with chains worth seeing, for readers who have none in mind. */
const organisations = [
  { id: "northern-rare-earth", name: "Northern Rare Earth", name_zh: "中国北方稀土（集团）高科技股份有限公司" },
  { id: "baogang-group", name: "Baogang Group", name_zh: "包头钢铁（集团）有限责任公司" },
  { id: "mp-materials", name: "MP Materials", name_zh: null },
  { id: "shenghe-resources", name: "Shenghe Resources", name_zh: "盛和资源控股股份有限公司" },
];

export function OwnershipExamples() {
  const examples = organisations.map((entity) => ({ name: entityName(entity), to: ownershipAddress(entity.id) }));
  return <Examples lead={strings.start} examples={examples} />;
}

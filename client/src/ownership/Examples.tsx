import { Link } from "react-router";
import page from "../analysis/analysis.module.css";
import { entityName } from "../ui/entityName.ts";
import { ownershipAddress } from "../url/ownershipAddress.ts";
import { strings } from "./strings.ts";

/** Organisations with a chain worth seeing, for a reader who has none in mind. */
const examples = [
  { id: "northern-rare-earth", name: "Northern Rare Earth", name_zh: "中国北方稀土(集团)高科技股份有限公司" },
  { id: "baogang-group", name: "Baogang Group", name_zh: "包头钢铁(集团)有限责任公司" },
  { id: "mp-materials", name: "MP Materials", name_zh: null },
  { id: "shenghe-resources", name: "Shenghe Resources", name_zh: "盛和资源控股股份有限公司" },
];

/** Said while no organisation is chosen. */
export function Examples() {
  return (
    <div className={page.answer}>
      <p>{strings.start}</p>
      <ul className={page.examples}>
        {examples.map((entity) => (
          <li key={entity.id}>
            <Link to={ownershipAddress(entity.id)}>{entityName(entity)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { Ownership } from "@atlas/server/contract";
import { lineGrade } from "@atlas/server/lineGrade";
import { Link } from "react-router";
import { ownershipAddress } from "../../../model/address/pages/ownershipAddress.ts";
import { type ChainNode, chainTree } from "../../../papers/answers/ownership/chainTree.ts";
import { nameOf, olderShares, stepAddress, stepWords } from "../../../papers/answers/ownership/stepWords.ts";
import { strings } from "../../../papers/answers/ownership/strings.ts";
import css from "../../../parts/charts/charts.module.css";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { EvidenceLine } from "../../../parts/claim/EvidenceLine.tsx";
import own from "./ownership.module.css";

/**
 * The chain as nested lists, for readers who cannot see it or prefer to read: organisations link to their chains, steps
 * to their claims.
 */
export function ChainList({ answer }: { answer: Ownership }) {
  const name = nameOf(answer, answer.organisation);
  const parts = [
    { title: strings.ownersOf(name), nodes: chainTree(answer, "up") },
    { title: strings.holdingsOf(name), nodes: chainTree(answer, "down") },
  ];
  return (
    <details className={css.numbers}>
      <summary>{strings.list}</summary>
      {parts.map(
        ({ title, nodes }) =>
          nodes.length > 0 && (
            <div key={title} className={own.part}>
              <p className="flush strong">{title}</p>
              <Steps label={title} nodes={nodes} />
            </div>
          ),
      )}
    </details>
  );
}

function Steps({ nodes, label }: { nodes: readonly ChainNode[]; label?: string }) {
  return (
    <ul aria-label={label} className={`middling ${own.steps}`}>
      {nodes.map((node) => (
        <li key={node.entity.id}>
          <Link to={ownershipAddress(node.entity.id)}>
            <EntityName entity={node.entity} />
          </Link>{" "}
          <EvidenceLine grade={lineGrade(node.claims)} width={20} />{" "}
          <Link to={stepAddress(node)} className="muted">
            {stepWords(node)}
          </Link>
          {olderShares(node) !== "" && <span className="muted tiny"> {olderShares(node)}</span>}
          {node.repeated && ` ${strings.again}`}
          {node.next.length > 0 && <Steps nodes={node.next} />}
        </li>
      ))}
    </ul>
  );
}

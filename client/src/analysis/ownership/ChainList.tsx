import type { Ownership } from "@atlas/server/contract";
import { lineGrade } from "@atlas/server/lineGrade";
import { Link } from "react-router";
import { EntityName } from "../../claim/EntityName.tsx";
import { EvidenceLine } from "../../claim/EvidenceLine.tsx";
import { ownershipAddress } from "../../url/pages/ownershipAddress.ts";
import css from "../charts/charts.module.css";
import { type ChainNode, chainTree } from "./chainTree.ts";
import { nameOf } from "./nameOf.ts";
import own from "./ownership.module.css";
import { stepAddress } from "./stepAddress.ts";
import { stepWords } from "./stepWords.ts";
import { strings } from "./strings.ts";

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
              <p className={own.heading}>{title}</p>
              <Steps label={title} nodes={nodes} />
            </div>
          ),
      )}
    </details>
  );
}

function Steps({ nodes, label }: { nodes: readonly ChainNode[]; label?: string }) {
  return (
    <ul aria-label={label} className={own.steps}>
      {nodes.map((node) => (
        <li key={node.entity.id}>
          <Link to={ownershipAddress(node.entity.id)}>
            <EntityName entity={node.entity} />
          </Link>{" "}
          <EvidenceLine grade={lineGrade(node.claims)} width={20} />{" "}
          <Link to={stepAddress(node)} className={own.step}>
            {stepWords(node)}
          </Link>
          {node.repeated && ` ${strings.again}`}
          {node.next.length > 0 && <Steps nodes={node.next} />}
        </li>
      ))}
    </ul>
  );
}

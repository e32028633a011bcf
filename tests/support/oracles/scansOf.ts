import type { Plan } from "neo4j-driver";

/** Operators that read all nodes, a whole label, all relationships, a whole type, or a whole index. */
const READS_ALL = /^\w*Scan /;
/** Scans in name only: a trigram index, and labels with a single node, which describes a data set or a load. */
const READS_LITTLE = /^NodeIndexContainsScan|^NodeByLabelScan \w+:(Dataset|DatasetAside|LoadMark)$/;

/** All operators of a plan that scan everything of a kind, with what they read. */
export function scansOf({ operatorType, arguments: details, children }: Plan): string[] {
  const operator = `${operatorType.replace(/@.*$/, "")} ${details.Details ?? ""}`;
  return [operator, ...children.flatMap(scansOf)].filter((one) => READS_ALL.test(one) && !READS_LITTLE.test(one));
}

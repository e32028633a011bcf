import type { Plan } from "neo4j-driver";

/** Operators that read all nodes, all of a label, all relationships, all of a type, or a whole index. */
const READS_ALL = /^\w*Scan /;
/** Called scans, and none: an index of all runs of three letters, and labels of one node, which tells of a data set or a load. */
const READS_LITTLE = /^NodeIndexContainsScan|^NodeByLabelScan \w+:(Dataset|DatasetAside|LoadMark)$/;

/** All operators of a plan that read all of something, with what they read. */
export function scansOf({ operatorType, arguments: details, children }: Plan): string[] {
  const operator = `${operatorType.replace(/@.*$/, "")} ${details.Details ?? ""}`;
  return [operator, ...children.flatMap(scansOf)].filter((one) => READS_ALL.test(one) && !READS_LITTLE.test(one));
}

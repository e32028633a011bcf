import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { listSome } from "../../../../model/words/listWords.ts";
import type { ChainStrings, StepNames, UnrecordedStrings } from "./chainStrings.ts";

const suppliers = (step: StepNames) => listSome(step.suppliers, 3);
const about = (step: StepNames) => (step.about.length === 0 ? "货物" : listSome(step.about, 2));

/** The same in Chinese. */
export const zh: ChainStrings = {
  first: {
    mined: ({ from, to, toThing }) => (toThing ? `${from}产出${to}` : `${from}由${to}开采`),
    made: ({ from, to, toFirm, process }) =>
      toFirm ? `${to}${process ? "采用" : "生产"}${from}` : `${from}${process ? "采用" : "生产"}${to}`,
    goes_into: ({ from, to }) => `${from}用于${to}`,
    // In the order in which goods go: what follows speaks of the last name.
    basis_of: ({ from, to }) => `${from}用于${to}`,
    used_in: ({ from, to }) => `${from}应用于${to}`,
    supplied: (step) =>
      step.fromFirm ? `${step.from}向${step.to}供应${about(step)}` : `${suppliers(step)}向${step.to}供应${step.from}`,
    needed: ({ from, to }) => `${from}为${to}所需`,
  },
  comma: "，",
  next: {
    mined: ({ to }) => `由${to}开采`,
    made: ({ to, toFirm, process }) =>
      toFirm ? `后者由${to}${process ? "采用" : "生产"}` : `后者${process ? "采用" : "生产"}${to}`,
    goes_into: ({ to }) => `后者用于${to}`,
    basis_of: ({ to }) => `后者用于${to}`,
    used_in: ({ to }) => `后者应用于${to}`,
    supplied: (step) =>
      step.fromFirm ? `后者向${step.to}供应${about(step)}` : `${suppliers(step)}以其向${step.to}供货`,
    needed: ({ to }) => `后者为${to}所需`,
  },
};

/** The same in Chinese. */
export const unrecordedZh: UnrecordedStrings = {
  title: (place) => `若${place}退出会怎样？`,
  nothing: (place) => `本数据集没有属于${place}的记录：既无总部位于当地的机构，也无当地的地点。`,
  notNamed: (place) => `也没有论断在文字中提到${place}。`,
  named: (place, number) => `有${formatNumber(number)}项论断在文字中提到${place}。`,
  caption: (place) => `提到${place}的论断`,
  claim: "论断",
  evidence: "证据",
  instead: "改为推演这些论断所涉的产品（不论产地）：",
  limit: "没有记录的国家（地区）无法推演，但这并不意味着没有货物来自那里。",
};

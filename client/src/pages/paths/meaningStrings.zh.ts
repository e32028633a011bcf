import type { meaningEn, Pair } from "./meaningStrings.ts";

/** Two sentences in which {} stands for the one in the middle. */
function meeting(into: string, from: string) {
  const say = (text: string) => (who: Pair, middle: string) =>
    `${who === null ? "两者" : who.join("和")}${text.replace("{}", () => middle)}。`;
  return { into: say(into), from: say(from) };
}

export const meaningZh: typeof meaningEn = {
  chainOfGoods: (from, to) => `从${from}到${to}的货物链。每一步均有记录，但并不说明同一批货物走完全程。`,
  ownsThrough: (owner, owned) => `${owner}通过其他机构全部或部分持有${owned}。`,
  meet: {
    ownership: meeting("均全部或部分持有{}", "均全部或部分归{}所有"),
    development: meeting("均研发{}", "均由{}研发"),
    production: meeting("均生产{}", "均由{}生产"),
    mining: meeting("均在{}采矿", "均由{}开采"),
    field: meeting("业务均涉及{}", "均为{}的业务领域"),
    place: meeting("均位于{}", "均为{}的所在地"),
    part: meeting("均属于{}", "均包括{}"),
    basis: meeting("均采用{}", "均为{}所采用"),
    input: meeting("均用于{}", "均以{}为原料或部件"),
    use: meeting("均应用于{}", "均采用{}"),
    supply: meeting("均供货给{}", "均由{}供货"),
    need: meeting("均依赖{}", "均为{}所依赖"),
    partnership: meeting("均为{}的合作方", "均为{}的合作方"),
    funding: meeting("均资助{}", "均受{}资助"),
    issue: meeting("均参与发布{}", "均由{}发布"),
    policy: meeting("均影响{}", "均受同一政策影响：{}"),
    recognition: meeting("均认定{}", "均由{}认定"),
  },
  compared: (one, other) => `${one}与${other}仅为对比关系。`,
  allCompared: "以上各方仅为对比关系。",
  joinedBy: (kinds) => `关系类型：${kinds}。`,
  kinds: {
    ownership: "所有权",
    development: "研发",
    production: "生产",
    mining: "开采",
    field: "业务领域",
    place: "所在地",
    part: "部分与整体",
    basis: "产品与其技术",
    input: "原料或部件",
    use: "应用",
    supply: "供货",
    need: "依赖",
    partnership: "合作",
    funding: "资助",
    issue: "发布政策",
    policy: "政策影响",
    recognition: "认定",
    comparison: "对比",
  },
  notAllCurrent: "并非每一步均为现行。",
  noGoods: "此路径并不表明有货物从一端流向另一端。",
};

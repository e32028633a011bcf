const baogang = { id: "baogang-group", name: "Baogang Group", name_zh: "包头钢铁（集团）有限责任公司" };
const lynas = { id: "lynas-rare-earths", name: "Lynas Rare Earths", name_zh: null };
const northern = {
  id: "northern-rare-earth",
  name: "Northern Rare Earth",
  name_zh: "中国北方稀土（集团）高科技股份有限公司",
};
const tesla = { id: "tesla", name: "Tesla", name_zh: "特斯拉" };
const hydrogen = { id: "solid-state-hydrogen-storage", name: "Solid-state hydrogen storage", name_zh: "固态储氢" };
const ministry = { id: "mofcom", name: "Ministry of Commerce", name_zh: "商务部" };

/** Pairs of entities worth a look, for readers without one in mind. */
export const examples = [
  { from: baogang, to: lynas },
  { from: northern, to: tesla },
  { from: hydrogen, to: ministry },
];

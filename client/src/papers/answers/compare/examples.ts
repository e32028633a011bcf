/** Pairs worth comparing, for readers who have none in mind. */
export const examples = [
  [
    { id: "northern-rare-earth", name: "Northern Rare Earth", name_zh: "中国北方稀土（集团）高科技股份有限公司" },
    { id: "lynas-rare-earths", name: "Lynas Rare Earths", name_zh: null },
  ],
  [
    { id: "jl-mag", name: "JL MAG", name_zh: "江西金力永磁科技股份有限公司" },
    { id: "vacuumschmelze", name: "Vacuumschmelze", name_zh: null },
  ],
  [
    { id: "sintered-ndfeb-magnets", name: "Sintered NdFeB magnets", name_zh: "烧结钕铁硼" },
    { id: "smco-magnets", name: "Finished samarium-cobalt magnets", name_zh: "钐钴磁体成品" },
  ],
] as const;

/** Countries worth comparing. */
export const countryExamples = [
  ["DE", "JP"],
  ["US", "JP"],
] as const;

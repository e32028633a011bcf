/** Paragraphs pasted from articles, in both scripts, with lists, quotation marks and line breaks. */
export const pastedTexts: readonly string[] = [
  `Baotou, 14 March — The group's listed arm said on Friday that it would "double" its capacity for sintered NdFeB magnets to
12,000 t/yr by 2027, up from 5,800; analysts (who asked not to be named) put the cost at CNY 1.2bn, i.e. roughly $165m.`,
  `Key points:

  • A 10-ton bioleaching line went into operation
  • High-cerium magnets cut praseodymium use by 30 %
  • The disc motor — developed with a partner in Germany — "solves cooling"

What it means: don't expect prices to fall soon. See also: https://example.org/a?b=c&d=%20#e`,
  `包头稀土高新区消息：“十四五”期间，包钢集团与北方稀土共同建设的固态储氢示范线（年产12种产品）已投产；记者了解到，该项目总投资约3.6亿元，其中地方国资占比51%。\n\n业内人士表示，“短板仍在高端应用”——磁致伸缩材料（Terfenol-D）等依赖进口的局面有望改变。`,
  Array.from(
    { length: 110 },
    (_, line) =>
      `Line ${line}: the plant's owner, which holds 38.7% of the mine (北方稀土), sells oxides to magnet makers.\n`,
  ).join(""),
];

import { textLanguage } from "../../../../client/src/model/words/textLanguage.ts";

test("a sentence is Chinese by its characters, an English one with a Chinese name is not", () => {
  expect(textLanguage("金力永磁向示例电机供应烧结钕铁硼磁体（40 t/yr）。")).toBe("zh");
  expect(textLanguage("JL MAG向示例电机供应NdFeB磁体")).toBe("zh");
  expect(textLanguage("JL MAG supplies 示例电机有限公司.")).toBe("en");
  expect(textLanguage("JL MAG supplies Company X.")).toBe("en");
});

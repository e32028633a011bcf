import { jest } from "@jest/globals";

/** Puts a canvas into the page of a test that is filled with one colour, and tells of it what `give` makes of each value. */
export function canvasThatGives(give: (value: number, index: number) => number): void {
  let fill: number[] = [];
  const pen = {
    set fillStyle(colour: string) {
      fill = [...(colour.match(/\d+/g) ?? []).map(Number), 255];
    },
    fillRect: () => undefined,
    drawImage: () => undefined,
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) => give(fill[index % 4] ?? 0, index)),
    }),
  };
  const getContext = jest.spyOn(HTMLCanvasElement.prototype, "getContext");
  // Only what is read of a context stands in it.
  getContext.mockReturnValue(pen as unknown as ReturnType<HTMLCanvasElement["getContext"]>);
}

/** A picture instead of a drawn one, which needs a browser. */
export async function onePicture() {
  return {
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    png: new Uint8Array([137, 80, 78, 71]),
    width: 900,
    height: 600,
  };
}

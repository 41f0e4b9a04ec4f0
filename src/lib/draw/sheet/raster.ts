/** An SVG file as a PNG file. */

/** Pixels that a canvas may be high in every browser. */
const MOST_PX = 16_000;

/**
 * @param scale  Device pixels for each CSS pixel; less where the picture would be higher than a canvas may be.
 * @throws {Error} if the browser does not draw it.
 */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const {naturalWidth, naturalHeight} = image;
    const factor = Math.min(scale, MOST_PX / naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(naturalWidth * factor);
    canvas.height = Math.round(naturalHeight * factor);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser made no PNG'));
    }, 'image/png');
  });
}

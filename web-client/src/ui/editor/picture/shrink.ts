/**
 * Photos of phones are made smaller here: what is `light` and no wider or higher than `edge` goes as it is. Kring takes
 * 5 MB; what has more bytes than `readable` would take a phone too long to draw.
 */
export const most = { light: 1_500_000, edge: 2_000, taken: 5_000_000, readable: 40_000_000 };

export const accepted = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

export interface Shrunk {
  file: Blob;
  width: number;
  height: number;
}

/** A file that may be sent, and its size in pixels. A photo is drawn anew, which also drops where it was taken. */
export async function shrunk(file: Blob): Promise<Shrunk> {
  const image = await createImageBitmap(file);
  const share = Math.min(1, most.edge / Math.max(image.width, image.height));
  const [width, height] = [Math.round(image.width * share), Math.round(image.height * share)];
  const stays = share === 1 && file.size <= most.light && file.type !== 'image/jpeg';
  return { file: stays || file.type === 'image/gif' ? file : await drawn(image, width, height), width, height };
}

async function drawn(image: ImageBitmap, width: number, height: number): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d')!;
  // JPEG knows no transparency: what was transparent becomes paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not drawn'))), 'image/jpeg', 0.85);
  });
}

import newQrCode from 'qrcode-generator';

/** The squares of a QR code, row by row, without the quiet zone around them. True is a dark one. */
export type QrSquares = readonly (readonly boolean[])[];

/**
 * Says a link as a QR code, as small as it goes with error correction M: one with a crease or a
 * fingerprint on it can still be read.
 *
 * @param link in ASCII, as every address is that a browser gives.
 */
export function qrSquares(link: string): QrSquares {
  const code = newQrCode(0, 'M');
  code.addData(link);
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_, place) => place);
  return places.map((row) => places.map((column) => code.isDark(row, column)));
}

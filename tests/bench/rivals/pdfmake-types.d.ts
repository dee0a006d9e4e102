/** The little of pdfmake that the bench uses; the package brings no types. */
declare module 'pdfmake' {
  export type Content = Readonly<Record<string, unknown>>;
  export type Definition = {
    readonly content: readonly Content[];
    readonly footer: (page: number, pages: number) => string;
    readonly styles: Readonly<Record<string, Content>>;
  };
  const pdfmake: {
    setUrlAccessPolicy: (isAllowed: (url: string) => boolean) => void;
    setLocalAccessPolicy: (isAllowed: (path: string) => boolean) => void;
    addFonts: (fonts: Readonly<Record<string, Content>>) => void;
    createPdf: (definition: Definition) => { getBuffer: () => Promise<Uint8Array> };
  };
  export default pdfmake;
}

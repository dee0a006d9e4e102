/** What is used here of a library that comes without types. */
declare module 'saxen' {
  type Decode = (text: string) => string;

  export class Parser {
    constructor();
    on(
      event: 'openTag',
      callback: (
        name: string,
        attributes: () => Record<string, string>,
        decode: Decode,
        isSelfClosing: boolean,
      ) => void,
    ): this;
    on(event: 'closeTag', callback: (name: string, decode: Decode) => void): this;
    on(event: 'text', callback: (text: string, decode: Decode) => void): this;
    on(event: 'cdata' | 'attention', callback: (text: string) => void): this;
    on(event: 'error' | 'warn', callback: (error: Error) => void): this;
    /** Returns the error rather than throwing it, where there is a callback for errors. */
    parse(xml: string): unknown;
    stop(): void;
  }
}

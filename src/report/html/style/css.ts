/** Marks a text as CSS for editors and the formatter; the text stays as it is. */
export const css: (parts: TemplateStringsArray, ...values: readonly string[]) => string =
  String.raw;

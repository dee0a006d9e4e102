import { jsPDF } from 'jspdf';
import { PAGE } from './theme.ts';

/**
 * The parts of jsPDF that write a file's own objects. The library has them for its plugins and
 * leaves them out of its types.
 */
export type Internals = {
  /** Writes to the page being drawn, or to the file while it is being put together. */
  readonly write: (text: string) => void;
  /** Takes a number for an object that is written later. */
  readonly newObjectDeferred: () => number;
  /** Starts an object whose number was taken before. */
  readonly newObjectDeferredBegin: (id: number, writesHead: boolean) => void;
};

export type Engine = { readonly pdf: jsPDF; readonly internals: Internals };

/** What makes two files of the same document the same, byte for byte. */
export type Identity = { readonly fileId: string; readonly made: Date };

/** An empty file: A4, compressed, with nothing in it that depends on chance or the clock. */
export function openEngine({ fileId, made }: Identity): Engine {
  const pdf = new jsPDF({
    unit: 'pt',
    format: [PAGE.width, PAGE.height],
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 2,
  });
  pdf.setFileId(fileId);
  pdf.setCreationDate(pdfDate(made));
  if (!isInternals(pdf.internal)) throw new Error('This jsPDF does not write objects as expected.');
  return { pdf, internals: pdf.internal };
}

function isInternals(value: object): value is Internals {
  const names: readonly (keyof Internals)[] = [
    'write',
    'newObjectDeferred',
    'newObjectDeferredBegin',
  ];
  return names.every((name) => typeof Reflect.get(value, name) === 'function');
}

/** In UTC, because jsPDF would otherwise write the time zone of the machine. */
function pdfDate(made: Date): string {
  return `D:${made.toISOString().replace(/\D/gu, '').slice(0, 14)}+00'00'`;
}

/** jsPDF says 1.3 at the head of every file; structure and metadata are of later versions. */
const HEADER = new TextEncoder().encode('%PDF-1.7');

/**
 * The finished file. jsPDF calls the hooks and swallows what they throw, so an error in one is kept
 * and thrown here rather than leaving a broken file.
 */
export function finish({ pdf }: Engine, hooks: Hooks): Uint8Array {
  const errors: unknown[] = [];
  const safely =
    <T>(hook: (value: T) => void) =>
    (value: T): void => {
      try {
        hook(value);
      } catch (error) {
        errors.push(error);
      }
    };
  pdf.internal.events.subscribe('putPage', safely(hooks.inPage));
  pdf.internal.events.subscribe('postPutResources', safely(hooks.afterPages));
  pdf.internal.events.subscribe('putCatalog', safely(hooks.inCatalog));
  const bytes = new Uint8Array(pdf.output('arraybuffer'));
  bytes.set(HEADER);
  const [cause] = errors;
  if (cause !== undefined) throw new Error('The PDF could not be put together.', { cause });
  return bytes;
}

export type Hooks = {
  /** Adds entries to a page's dictionary. */
  readonly inPage: (page: { readonly pageNumber: number }) => void;
  /** Writes objects of our own. */
  readonly afterPages: () => void;
  /** Adds entries to the catalog, which is where readers start. */
  readonly inCatalog: () => void;
};

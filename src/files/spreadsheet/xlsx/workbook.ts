import { readXml } from './read-xml.ts';

/** A sheet of a workbook: its name, and the part of the file that it is in. */
export type WorkbookSheet = { readonly name: string; readonly part: string };

export type Workbook = {
  readonly sheets: readonly WorkbookSheet[];
  /** Whether days are counted from 1904, as in workbooks once made on a Mac. */
  readonly isFrom1904: boolean;
};

/** What a workbook says of its sheets, in their order. Charts are sheets, too, and are passed over. */
export function readWorkbook(workbook: string, relations: string): Workbook {
  const parts = partsByRelation(relations);
  const sheets: WorkbookSheet[] = [];
  let isFrom1904 = false;
  readXml(workbook, {
    open: (name, attribute) => {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/u.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const part = parts.get(attribute('id') ?? '');
      if (part !== undefined) sheets.push({ name: attribute('name') ?? '', part });
    },
  });
  return { sheets, isFrom1904 };
}

function partsByRelation(xml: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  readXml(xml, {
    open: (name, attribute) => {
      const [id, target, type = ''] = ['Id', 'Target', 'Type'].map(attribute);
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      // A target is in the workbook's own folder, unless it begins at the file's root.
      if (type.endsWith('/worksheet'))
        parts.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return parts;
}

import { codeOf, importsOf, type Source } from './sources.ts';

/** Gives one sentence for each place that breaks the rule. */
export type Rule = (sources: readonly Source[]) => string[];

type Layer = { readonly folders: readonly string[]; readonly packages?: readonly string[] };

/** Who may import whom: docs/architecture.md. A layer without packages may use any that is free. */
const layers: Readonly<Record<string, Layer>> = {
  domain: { folders: ['domain'], packages: ['zod/mini'] },
  instrument: { folders: ['instrument', 'domain', 'indicators'], packages: ['zod/mini'] },
  storage: {
    folders: ['storage', 'domain'],
    packages: ['zod/mini', 'dexie', 'dexie-react-hooks', 'react'],
  },
  files: {
    folders: ['files', 'domain'],
    packages: ['zod/mini', 'age-encryption', 'fflate', 'saxen', 'qrcode-generator'],
  },
  report: {
    folders: ['report', 'domain'],
    packages: ['jspdf', 'jspdf-autotable', '@expo-google-fonts/roboto', 'docx'],
  },
  ui: {
    folders: ['ui'],
    packages: ['react', 'react-dom', '@scottish-government/design-system', '@fontsource/roboto'],
  },
  features: {
    folders: ['features', 'ui', 'report', 'files', 'storage', 'instrument', 'domain'],
  },
  app: {
    folders: ['app', 'features', 'ui', 'report', 'files', 'storage', 'instrument', 'domain'],
  },
  'main.tsx': { folders: ['app', 'ui'] },
};

/** Packages that one place alone may import. */
const owners: Readonly<Record<string, RegExp>> = {
  dexie: /^src\/storage\//,
  'dexie-react-hooks': /^src\/storage\//,
  jspdf: /^src\/report\/pdf\//,
  'jspdf-autotable': /^src\/report\/pdf\//,
  // With passphrases in a worker alone, where it is busy for seconds; with keys, when it is needed.
  'age-encryption': /^src\/files\/(age-format|sealed-sheet)\.ts$/,
  docx: /^src\/report\/docx\//,
  recharts: /^src\/features\/.+\/charts\//,
  // zod/mini is the same library at a fraction of the size.
  zod: /^never$/,
};

export const layersAreKept: Rule = (sources) =>
  sources.flatMap((source) => {
    const layer = layers[topFolder(source.path)];
    if (!layer) return [`${source.path}: src/${topFolder(source.path)} is not a known folder`];
    return importsOf(source)
      .filter(({ path, specifier }) => !allows(layer, path, specifier))
      .map(({ specifier }) => `${source.path} may not import ${specifier}`);
  });

function allows(layer: Layer, path: string | undefined, specifier: string): boolean {
  if (path !== undefined) return layer.folders.includes(topFolder(path));
  const { packages } = layer;
  return !packages || packages.some((it) => specifier === it || specifier.startsWith(`${it}/`));
}

export const packagesHaveOneOwner: Rule = (sources) =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter(({ specifier }) => {
        const owner = specifier === 'zod/mini' ? undefined : owners[packageOf(specifier)];
        return owner && !owner.test(source.path);
      })
      .map(({ specifier }) => `${source.path} may not import ${specifier}`),
  );

/** Files that lie directly in src/features/ serve every feature, and know none. */
export const featuresAreSeparate: Rule = (sources) =>
  sources
    .filter(({ path }) => topFolder(path) === 'features')
    .flatMap((source) =>
      importsOf(source)
        .filter(({ path = '' }) => featureOf(path) && featureOf(path) !== featureOf(source.path))
        .map(({ specifier }) => `${source.path} may not import ${specifier}`),
    );

/** A chart brings a large library with it, so that its screen must not wait for it. */
export const chartsAreLazy: Rule = (sources) =>
  sources
    .filter(({ path }) => !path.includes('/charts/'))
    .flatMap((source) =>
      importsOf(source)
        .filter(({ path, isLazy }) => path?.includes('/charts/') && !isLazy)
        .map(({ specifier }) => `${source.path} must import('${specifier}')`),
    );

/** From one top-level folder of src/ to another the way leads through an alias. */
export const nobodyClimbsOut: Rule = (sources) =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(({ path = '' }) => topFolder(path) !== topFolder(source.path))
      .filter(({ path = '' }) => topFolder(path) !== 'indicators')
      .filter(() => topFolder(source.path) !== 'main.tsx')
      .map(({ specifier }) => `${source.path}: name the folder instead of ${specifier}`),
  );

const impurities = [
  /\bDate\.now\b/,
  /\bDate\(\s*\)/,
  /\bMath\.random\b/,
  /(?<![.\w])(?:console|crypto|document|indexedDB|localStorage|navigator|performance|window)\s*[.([]/,
  /\bglobalThis\b/,
];

export const domainIsPure: Rule = (sources) =>
  sources
    .filter(({ path }) => topFolder(path) === 'domain')
    .flatMap((source) =>
      impurities
        .flatMap((impurity) => impurity.exec(codeOf(source)) ?? [])
        .map((found) => `${source.path} uses ${found}`),
    );

const emptyNames = new Set(['util', 'utils', 'misc', 'common', 'helper', 'helpers']);

export const namesSaySomething: Rule = (sources) =>
  sources
    .filter(({ path }) => wordsOf(path).some((word) => emptyNames.has(word)))
    .map(({ path }) => `${path} has a name that says nothing`);

export const thereAreNoBarrels: Rule = (sources) =>
  sources
    .filter(({ path }) => /\/index\.[^/]+$/.test(path))
    .map(({ path }) => `${path} is a barrel`);

export const importsAreAcyclic: Rule = (sources) => {
  const next = new Map(
    sources.map((source) => [source.path, importsOf(source).flatMap(({ path }) => path ?? [])]),
  );
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' → ')];
    if (finished.has(path)) return [];
    const cycles = (next.get(path) ?? []).flatMap((it) => visit(it, [...trail, path]));
    finished.add(path);
    return cycles;
  };
  return sources.flatMap(({ path }) => visit(path, []));
};

/** `domain` of src/domain/records/review.ts; `main.tsx` of src/main.tsx; `indicators` outside src/. */
function topFolder(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

/** `plan` of src/features/plan/PlanPage.tsx. */
function featureOf(path: string): string | undefined {
  return /^src\/features\/([^/]+)\//.exec(path)?.[1];
}

function packageOf(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function wordsOf(path: string): string[] {
  return path.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
}

import type { ComponentType } from 'react';
import type { Params } from './match-path.ts';

/** The parameters of a path pattern, by name: `{ reviewId: string; indicatorId?: string }`. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Param<Name> & ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Param<Name>
    : unknown;

type Param<Name extends string> = Name extends `${infer Optional}?`
  ? { [Key in Optional]?: string | undefined }
  : { [Key in Name]: string };

export type AnyScreen = ComponentType<Params>;

/** One row of the route table. */
export interface Screen {
  path: string;
  load: () => Promise<AnyScreen>;
  /** The screen, once it has been loaded. */
  loaded: () => AnyScreen | undefined;
}

/** A screen in a chunk of its own. Gets the parameters of its path as props, as unparsed text. */
export function screen<Path extends string>(
  path: Path,
  load: () => Promise<ComponentType<ParamsOf<Path>>>,
): Screen {
  let component: AnyScreen | undefined;
  return {
    path,
    load: async () => {
      // matchPath gives every name in the pattern, which is what ParamsOf says of it.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      component ??= (await load()) as AnyScreen;
      return component;
    },
    loaded: () => component,
  };
}
